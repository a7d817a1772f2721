package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** In straight lines, as a careful user writes it: the SDK's {@code from…} factories, a {@code HashMap}, {@code java.time}'s formats. */
final class PlainMapping implements Mapping {

    private static final DateTimeFormatter NINE_DIGITS =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    @Override
    public Map<String, AttributeValue> encode(Purchase purchase) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("customer", AttributeValue.fromS(purchase.customer()));
        item.put("number", AttributeValue.fromS(purchase.number()));
        item.put("reference", AttributeValue.fromS(purchase.reference().toString()));
        item.put("status", AttributeValue.fromS(purchase.status().name()));
        item.put("placedAt", AttributeValue.fromS(NINE_DIGITS.format(purchase.placedAt())));
        item.put("changedAt", AttributeValue.fromS(NINE_DIGITS.format(purchase.changedAt())));
        item.put("total", AttributeValue.fromN(purchase.total().toPlainString()));
        item.put("quantity", AttributeValue.fromN(Integer.toString(purchase.quantity())));
        item.put("grams", AttributeValue.fromN(Long.toString(purchase.grams())));
        item.put("paid", AttributeValue.fromBool(purchase.paid()));
        item.put("note", AttributeValue.fromS(purchase.note()));
        item.put(
                "lines",
                AttributeValue.fromL(
                        purchase.lines().stream().map(AttributeValue::fromS).toList()));
        return item;
    }

    @Override
    public Purchase decode(Map<String, AttributeValue> item) {
        return new Purchase(
                item.get("customer").s(),
                item.get("number").s(),
                UUID.fromString(item.get("reference").s()),
                Purchase.Status.valueOf(item.get("status").s()),
                Instant.parse(item.get("placedAt").s()),
                Instant.parse(item.get("changedAt").s()),
                new BigDecimal(item.get("total").n()),
                Integer.parseInt(item.get("quantity").n()),
                Long.parseLong(item.get("grams").n()),
                item.get("paid").bool(),
                item.get("note").s(),
                item.get("lines").l().stream().map(AttributeValue::s).toList());
    }
}
