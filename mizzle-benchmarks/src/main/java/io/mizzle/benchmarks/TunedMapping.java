package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** As fast as one gets it by hand: factories that allocate once, a map of fixed size, an own format of instants. */
final class TunedMapping implements Mapping {

    private static final AttributeValue TRUE = AttributeValue.createBool(true);
    private static final AttributeValue FALSE = AttributeValue.createBool(false);

    @Override
    public Map<String, AttributeValue> encode(Purchase purchase) {
        FixedMap item = new FixedMap(12);
        item.add("customer", AttributeValue.createS(purchase.customer()));
        item.add("number", AttributeValue.createS(purchase.number()));
        item.add("reference", AttributeValue.createS(purchase.reference().toString()));
        item.add("status", AttributeValue.createS(purchase.status().name()));
        item.add("placedAt", AttributeValue.createS(InstantDigits.print(purchase.placedAt())));
        item.add("changedAt", AttributeValue.createS(InstantDigits.print(purchase.changedAt())));
        item.add("total", AttributeValue.createN(purchase.total().toPlainString()));
        item.add("quantity", AttributeValue.createN(Integer.toString(purchase.quantity())));
        item.add("grams", AttributeValue.createN(Long.toString(purchase.grams())));
        item.add("paid", purchase.paid() ? TRUE : FALSE);
        item.add("note", AttributeValue.createS(purchase.note()));
        item.add("lines", lines(purchase.lines()));
        return item;
    }

    private static AttributeValue lines(List<String> lines) {
        List<AttributeValue> values = new ArrayList<>(lines.size());
        for (String line : lines) {
            values.add(AttributeValue.createS(line));
        }
        return AttributeValue.createL(values);
    }

    @Override
    public Purchase decode(Map<String, AttributeValue> item) {
        return new Purchase(
                item.get("customer").s(),
                item.get("number").s(),
                UUID.fromString(item.get("reference").s()),
                Purchase.Status.valueOf(item.get("status").s()),
                InstantDigits.parse(item.get("placedAt").s()),
                InstantDigits.parse(item.get("changedAt").s()),
                new BigDecimal(item.get("total").n()),
                Integer.parseInt(item.get("quantity").n()),
                Long.parseLong(item.get("grams").n()),
                item.get("paid").bool(),
                item.get("note").s(),
                lines(item.get("lines")));
    }

    private static List<String> lines(AttributeValue value) {
        List<AttributeValue> values = value.l();
        List<String> lines = new ArrayList<>(values.size());
        for (AttributeValue line : values) {
            lines.add(line.s());
        }
        return lines;
    }
}
