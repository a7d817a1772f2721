package io.mizzle.codec;

import io.mizzle.codec.Order.Discount;
import io.mizzle.codec.Order.PostalAddress;
import java.math.BigDecimal;

/** The documents of {@link Order}, in the shape of generated code. */
final class DocumentCodecs {

    static final RecordCodec<PostalAddress> POSTAL_ADDRESS = new PostalAddressCodec();

    static final Codec<Discount> DISCOUNT = SealedCodec.of(Discount.class)
            .add("Percent", Discount.Percent.class, new PercentCodec(), "Pct")
            .add("Fixed", Discount.Fixed.class, new FixedCodec())
            .build();

    private DocumentCodecs() {}

    private static final class PostalAddressCodec extends RecordCodec<PostalAddress> {

        private static final AttributeNames NAMES = AttributeNames.of("street", "zip");
        private static final long REQUIRED = 0b01;

        PostalAddressCodec() {
            super(2);
        }

        @Override
        public PostalAddress readAttributes(ValueSource in) {
            String street = null;
            String zip = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                switch (i) {
                    case 0 -> street = in.readString();
                    case 1 -> zip = in.readString();
                    default -> throw new AssertionError(i);
                }
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new PostalAddress(street, zip);
        }

        @Override
        public void writeAttributes(PostalAddress value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.string(Required.value(value.street(), out));
            if (value.zip() != null) {
                out.attribute(NAMES, 1);
                out.string(value.zip());
            }
        }
    }

    static final class PercentCodec extends RecordCodec<Discount.Percent> {

        private static final AttributeNames NAMES = AttributeNames.of("rate");
        private static final long REQUIRED = 0b1;

        PercentCodec() {
            super(1);
        }

        @Override
        public Discount.Percent readAttributes(ValueSource in) {
            int rate = 0;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                rate = in.readInt();
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Discount.Percent(rate);
        }

        @Override
        public void writeAttributes(Discount.Percent value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.number(value.rate());
        }
    }

    private static final class FixedCodec extends RecordCodec<Discount.Fixed> {

        private static final AttributeNames NAMES = AttributeNames.of("amount");
        private static final long REQUIRED = 0b1;

        FixedCodec() {
            super(1);
        }

        @Override
        public Discount.Fixed readAttributes(ValueSource in) {
            BigDecimal amount = null;
            long seen = 0;
            for (int i = in.nextAttribute(NAMES); i >= 0; i = in.nextAttribute(NAMES)) {
                seen |= 1L << i;
                amount = in.readDecimal();
            }
            if ((seen & REQUIRED) != REQUIRED) {
                throw Required.missing(in, NAMES, seen, REQUIRED);
            }
            return new Discount.Fixed(amount);
        }

        @Override
        public void writeAttributes(Discount.Fixed value, ValueSink out) {
            out.attribute(NAMES, 0);
            out.number(Required.value(value.amount(), out));
        }
    }
}
