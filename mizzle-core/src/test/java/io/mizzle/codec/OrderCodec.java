package io.mizzle.codec;

import io.mizzle.codec.Order.Discount;
import io.mizzle.codec.Order.PostalAddress;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** In the shape of generated code: straight lines, no reflection. */
final class OrderCodec extends RecordCodec<Order> {

    static final OrderCodec ORDER = new OrderCodec();

    private static final AttributeNames NAMES = AttributeNames.of(
            "orderId",
            "placedAt",
            "total",
            "retries",
            "note",
            "couponCode",
            "shipTo",
            "discounts",
            "tags",
            "labels",
            "version");
    private static final long REQUIRED = 0b110_1100_1111;
    private static final Codec<List<Discount>> DISCOUNTS = Codecs.list(DocumentCodecs.DISCOUNT);
    private static final Codec<Set<String>> TAGS = Codecs.set(Codecs.STRING);
    private static final Codec<Map<String, String>> LABELS = Codecs.map(MapKeys.STRING, Codecs.STRING);

    private OrderCodec() {
        super(11);
    }

    @Override
    public Order readAttributes(ValueSource in) {
        UUID orderId = null;
        Instant placedAt = null;
        BigDecimal total = null;
        int retries = 0;
        String note = null;
        String couponCode = null;
        PostalAddress shipTo = null;
        List<Discount> discounts = null;
        Set<String> tags = Set.of();
        Map<String, String> labels = null;
        long version = 0;
        long seen = 0;
        for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
            seen |= 1L << i;
            switch (i) {
                case 0 -> orderId = Codecs.UUID.read(in);
                case 1 -> placedAt = Codecs.INSTANT.read(in);
                case 2 -> total = in.readDecimal();
                case 3 -> retries = in.readInt();
                case 4 -> note = in.readString();
                case 5 -> couponCode = in.readString();
                case 6 -> shipTo = DocumentCodecs.POSTAL_ADDRESS.read(in);
                case 7 -> discounts = DISCOUNTS.read(in);
                case 8 -> tags = TAGS.read(in);
                case 9 -> labels = LABELS.read(in);
                case 10 -> version = in.readLong();
                default -> throw new AssertionError(i);
            }
        }
        if ((seen & REQUIRED) != REQUIRED) {
            throw Required.missing(in, NAMES, seen, REQUIRED);
        }
        return new Order(
                orderId,
                placedAt,
                total,
                retries,
                note,
                Optional.ofNullable(couponCode),
                shipTo,
                discounts,
                tags,
                labels,
                version);
    }

    @Override
    public void writeAttributes(Order value, ValueSink out) {
        out.attribute(NAMES, 0);
        Codecs.UUID.write(Required.value(value.orderId(), out), out);
        out.attribute(NAMES, 1);
        Codecs.INSTANT.write(Required.value(value.placedAt(), out), out);
        out.attribute(NAMES, 2);
        out.number(Required.value(value.total(), out));
        out.attribute(NAMES, 3);
        out.number(value.retries());
        if (value.note() != null) {
            out.attribute(NAMES, 4);
            out.string(value.note());
        }
        if (value.couponCode().isPresent()) {
            out.attribute(NAMES, 5);
            out.string(value.couponCode().get());
        }
        out.attribute(NAMES, 6);
        DocumentCodecs.POSTAL_ADDRESS.write(Required.value(value.shipTo(), out), out);
        out.attribute(NAMES, 7);
        DISCOUNTS.write(Required.value(value.discounts(), out), out);
        out.attribute(NAMES, 8);
        Set<String> tags = Required.value(value.tags(), out);
        if (!tags.isEmpty()) {
            TAGS.write(tags, out);
        }
        out.attribute(NAMES, 9);
        LABELS.write(Required.value(value.labels(), out), out);
        out.attribute(NAMES, 10);
        out.number(value.version());
    }
}
