package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.l;
import static io.mizzle.codec.Stored.m;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.ns;
import static io.mizzle.codec.Stored.s;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.ModelException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ConvertedCodecTest {

    /** An amount in cents. */
    record Cents(long amount) {}

    static final class CentsConverter implements AttributeConverter<Cents> {

        @Override
        public ValueType type() {
            return ValueType.N;
        }

        @Override
        public AttributeValue toAttributeValue(Cents value) {
            if (value.amount() < 0) {
                throw new IllegalArgumentException("negative");
            }
            return value.amount() == 13 ? s("a wrong type") : n(Long.toString(value.amount()));
        }

        @Override
        public Cents fromAttributeValue(AttributeValue value) {
            return new Cents(Long.parseLong(value.n()));
        }
    }

    private static final Codec<Cents> CENTS = Codecs.converted(new CentsConverter());

    @Test
    void aConverterDecidesWhatIsStored() {
        assertStored(CENTS, new Cents(5), n("5"));
        assertStored(Codecs.list(CENTS), List.of(new Cents(5)), l(n("5")));
        assertStored(Codecs.set(CENTS), Set.of(new Cents(5)), ns("5"));
        assertStored(Codecs.map(MapKeys.STRING, CENTS), Map.of("x", new Cents(5)), m(Map.of("x", n("5"))));
        assertStored(
                Codecs.map(MapKeys.converted(new CentsConverter()), Codecs.STRING),
                Map.of(new Cents(5), "x"),
                m(Map.of("5", s("x"))));
    }

    @Test
    void whatAConverterThrowsNamesTheAttribute() {
        assertInvalid(
                Codecs.list(CENTS),
                List.of(new Cents(1), new Cents(-1)),
                "a[1]",
                "CentsConverter cannot store the value");
        assertUnreadable(CENTS, s("x"), "a", "what CentsConverter reads");
        ItemFormatException e = assertThrows(ItemFormatException.class, () -> decode(CENTS, n("1.5")));
        assertEquals(NumberFormatException.class, e.getCause().getClass());
    }

    @Test
    void aConverterThatBreaksItsTypeInASetIsRefused() {
        assertInvalid(Codecs.set(CENTS), Set.of(new Cents(13)), "a", "a S is no element of this set");
        assertInvalid(
                Codecs.map(MapKeys.converted(new CentsConverter()), Codecs.STRING),
                Map.of(new Cents(13), "x"),
                "a",
                "a key has no text form");
    }

    @Test
    void mapKeysAreTexts() {
        AttributeConverter<Cents> binary = new AttributeConverter<>() {
            @Override
            public ValueType type() {
                return ValueType.B;
            }

            @Override
            public AttributeValue toAttributeValue(Cents value) {
                return Stored.b();
            }

            @Override
            public Cents fromAttributeValue(AttributeValue value) {
                return new Cents(0);
            }
        };

        assertThrows(ModelException.class, () -> MapKeys.converted(binary));
    }
}
