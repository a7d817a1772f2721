package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.b;
import static io.mizzle.codec.Stored.bool;
import static io.mizzle.codec.Stored.bs;
import static io.mizzle.codec.Stored.bytes;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.l;
import static io.mizzle.codec.Stored.m;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.ns;
import static io.mizzle.codec.Stored.nul;
import static io.mizzle.codec.Stored.s;
import static io.mizzle.codec.Stored.ss;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.InvalidItemException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ContainerCodecsTest {

    private static final Codec<List<String>> STRINGS = Codecs.list(Codecs.STRING);

    @Test
    void listsAreL() {
        assertStored(STRINGS, List.of(), l());
        assertStored(STRINGS, List.of("x", "", "x"), l(s("x"), s(""), s("x")));
        assertStored(Codecs.list(STRINGS), List.of(List.of("x"), List.of()), l(l(s("x")), l()));
    }

    @Test
    void nullElementsNeedANullableType() {
        assertInvalid(STRINGS, Arrays.asList("x", null), "a[1]", "is null", "declare the element type @Nullable");
        assertUnreadable(STRINGS, l(s("x"), nul()), "a[1]", "expected S, found NULL");
        assertStored(Codecs.list(Codecs.nullable(Codecs.STRING)), Arrays.asList("x", null), l(s("x"), nul()));
    }

    @Test
    void emptyOptionalsInsideCollectionsAreNull() {
        assertStored(
                Codecs.list(Codecs.optional(Codecs.LONG)),
                List.of(Optional.of(1L), Optional.empty()),
                l(n("1"), nul()));
    }

    @Test
    void setsOfScalarsAreSetsOfDynamoDb() {
        assertStored(Codecs.set(Codecs.STRING), ordered("x", "y"), ss("x", "y"));
        assertStored(Codecs.set(Codecs.LONG), ordered(3L, 1L), ns("3", "1"));
        assertStored(Codecs.set(Codecs.SDK_BYTES), ordered(bytes(1), bytes(2)), bs(bytes(1), bytes(2)));
        UUID uuid = UUID.fromString("0192f4a1-0000-7000-8000-00000000000a");
        assertStored(Codecs.set(Codecs.UUID), Set.of(uuid), ss(uuid.toString()));
    }

    @Test
    void otherSetsAreLists() {
        assertStored(Codecs.set(Codecs.BOOLEAN), ordered(true, false), l(bool(true), bool(false)));
        assertStored(Codecs.set(STRINGS), ordered(List.of("x"), List.of()), l(l(s("x")), l()));
        assertStored(
                Codecs.set(Codecs.optional(Codecs.STRING)),
                ordered(Optional.of("x"), Optional.empty()),
                l(s("x"), nul()));
        assertStored(Codecs.set(Codecs.nullable(Codecs.STRING)), ordered("x", null), l(s("x"), nul()));
        assertStored(Codecs.set(Codecs.BOOLEAN), Set.of(), l());
    }

    @Test
    void dynamoDbHasNoEmptySets() {
        assertInvalid(Codecs.set(Codecs.STRING), Set.of(), "a", "the set is empty", "Leave it out");
        assertInvalid(Codecs.list(Codecs.set(Codecs.LONG)), List.of(Set.of(1L), Set.of()), "a[1]", "the set is empty");
    }

    @Test
    void elementsThatDynamoDbCannotTellApartAreRefused() {
        Set<BigDecimal> set = ordered(new BigDecimal("1.0"), new BigDecimal("1.00"));
        assertInvalid(Codecs.set(Codecs.BIG_DECIMAL), set, "a", "stored as the same value");
        assertInvalid(Codecs.set(Codecs.DOUBLE), ordered(0.0, -0.0), "a", "stored as the same value");
        assertInvalid(
                Codecs.set(Codecs.converted(new LowerCase())), ordered("X", "x"), "a", "stored as the same value");
        assertStored(Codecs.set(Codecs.DOUBLE), ordered(0.0, 1.5), ns("0", "1.5"));
    }

    @Test
    void setsHoldNoNulls() {
        assertInvalid(Codecs.set(Codecs.STRING), ordered("x", null), "a", "an element is null", "Leave it out");
    }

    @Test
    void theTypeOfASetIsChecked() {
        assertUnreadable(Codecs.set(Codecs.LONG), ss("1"), "a", "expected NS, found SS");
        assertUnreadable(Codecs.set(Codecs.STRING), l(s("1")), "a", "expected SS, found L");
        assertUnreadable(Codecs.set(Codecs.BYTE), ns("1000"), "a", "in the range of byte");
    }

    @Test
    void mapsAreM() {
        assertStored(Codecs.map(MapKeys.STRING, Codecs.LONG), Map.of("eu", 1L), m(Map.of("eu", n("1"))));
        assertStored(Codecs.map(MapKeys.INTEGER, STRINGS), Map.of(-7, List.of("x")), m(Map.of("-7", l(s("x")))));
        assertStored(Codecs.map(MapKeys.STRING, Codecs.LONG), Map.of(), m(Map.of()));
    }

    @Test
    void mapErrorsNameTheEntry() {
        Codec<Map<String, Long>> labels = Codecs.map(MapKeys.STRING, Codecs.LONG);
        assertInvalid(
                labels, Collections.singletonMap("eu", null), "a.eu", "is null", "declare the value type @Nullable");
        assertInvalid(labels, Collections.singletonMap(null, 1L), "a", "a key is null");
        assertInvalid(labels, Map.of("", 1L), "a", "a name is empty", "at least one character");
        assertInvalid(labels, Map.of("\ud83d", 1L), "a", "half of a surrogate pair");
        assertUnreadable(labels, m(Map.of("eu", s("x"))), "a.eu", "expected N, found S");
        assertUnreadable(
                Codecs.map(MapKeys.UUID, Codecs.LONG), m(Map.of("eu", n("1"))), "a.eu", "a name that is a UUID");
        assertUnreadable(labels, l(), "a", "expected M, found L");
    }

    @Test
    void nullValuesInMapsNeedANullableType() {
        Map<String, Long> map = new HashMap<>();
        map.put("eu", null);
        assertStored(Codecs.map(MapKeys.STRING, Codecs.nullable(Codecs.LONG)), map, m(Map.of("eu", nul())));
        assertUnreadable(
                Codecs.map(MapKeys.STRING, Codecs.LONG), m(Map.of("eu", nul())), "a.eu", "expected N, found NULL");
    }

    @Test
    void collectionsReadAreUnmodifiable() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> decode(STRINGS, l(s("x"))).add("y"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> decode(Codecs.set(Codecs.STRING), ss("x")).add("y"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> decode(Codecs.map(MapKeys.STRING, Codecs.LONG), m(Map.of()))
                        .put("y", 1L));
    }

    @Test
    void nestingEndsAt32Levels() {
        assertEquals(31, depth(nested(31)));
        InvalidItemException e = assertThrows(InvalidItemException.class, () -> nested(32));
        assertEquals("a" + "[0]".repeat(31), e.attributePath());
    }

    private static AttributeValue nested(int levels) {
        AttributeValueSink sink = AttributeValueSink.value("Thing", "a");
        for (int i = 0; i < levels; i++) {
            sink.beginList(1);
        }
        sink.string("x");
        for (int i = 0; i < levels; i++) {
            sink.endList();
        }
        return sink.value();
    }

    private static int depth(AttributeValue value) {
        return value.hasL() ? 1 + depth(value.l().get(0)) : 0;
    }

    @Test
    void binaryElementsKeepTheirBytes() {
        assertStored(Codecs.list(Codecs.SDK_BYTES), List.of(bytes(1, 2)), l(b(1, 2)));
    }

    private static <T> Set<T> ordered(T first, T second) {
        return new LinkedHashSet<>(Arrays.asList(first, second));
    }

    private static final class LowerCase implements AttributeConverter<String> {

        @Override
        public ValueType type() {
            return ValueType.S;
        }

        @Override
        public AttributeValue toAttributeValue(String value) {
            return s(value.toLowerCase(Locale.ROOT));
        }

        @Override
        public String fromAttributeValue(AttributeValue value) {
            return value.s();
        }
    }
}
