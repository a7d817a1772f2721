package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.b;
import static io.mizzle.internal.wire.Samples.bytes;
import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ItemSizeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.00, 1",
        "0E50, 1",
        "1, 2",
        "-1, 3",
        "10, 2",
        "100, 2",
        "123, 3",
        "1.5, 3",
        "0.5, 2",
        "0.05, 2",
        "0.005, 2",
        "0.55, 2",
        "0.055, 3",
        "1001, 3",
        "1000000, 2",
        "1.50, 3",
        "+7, 2",
        "007, 2",
        ".5, 2",
        "5., 2",
        "1E125, 2",
        "1E-130, 2",
        "123e-5, 3",
        "12345678901234567890123456789012345678, 20",
        "-12345678901234567890123456789012345678, 21",
        "1.2345678901234567890123456789012345678, 21",
        "-1.2345678901234567890123456789012345678, 21"
    })
    void numbersTakeAByteForTwoDigitsAroundTheDecimalPoint(String number, long size) {
        assertEquals(size, ItemSize.ofValue(n(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "€", "😀", "a😀é€z", "\u0000\u007f\u0080\u07ff\u0800\uffff"})
    void stringsTakeTheirUtf8Bytes(String text) {
        assertEquals(text.getBytes(StandardCharsets.UTF_8).length, ItemSize.ofValue(s(text)));
    }

    @Test
    void binariesTakeTheirRawBytesAndFlagsOne() {
        assertEquals(0, ItemSize.ofValue(b("")));
        assertEquals(3, ItemSize.ofValue(b("abc")));
        assertEquals(1, ItemSize.ofValue(AttributeValue.fromBool(false)));
        assertEquals(1, ItemSize.ofValue(AttributeValue.fromNul(true)));
    }

    @Test
    void setsTakeTheSumOfTheirElements() {
        assertEquals(3, ItemSize.ofValue(AttributeValue.fromSs(List.of("a", "é"))));
        assertEquals(6, ItemSize.ofValue(AttributeValue.fromNs(List.of("1", "-2.5"))));
        assertEquals(4, ItemSize.ofValue(AttributeValue.fromBs(List.of(bytes("a"), bytes("bcd")))));
    }

    @Test
    void listsAndMapsTakeThreeBytesAndOneForEachElement() {
        assertEquals(3, ItemSize.ofValue(l()));
        assertEquals(3 + 1 + 2 + 1 + 3, ItemSize.ofValue(l(n("1"), s("abc"))));
        assertEquals(3, ItemSize.ofValue(AttributeValue.fromM(Map.of())));
        assertEquals(3 + 1 + 2 + 3, ItemSize.ofValue(m("é", s("abc"))));
        assertEquals(3 + 1 + 3 + 1 + 1, ItemSize.ofValue(l(l(AttributeValue.fromBool(true)))));
    }

    @Test
    void itemsTakeNamesAndValues() {
        Map<String, AttributeValue> item = Map.of("pk", s("CUSTOMER#1"), "größe", n("123"));

        assertEquals(2 + 10 + 7 + 3, ItemSize.of(item));
        assertEquals(10, ItemSize.ofAttribute("größe", n("123")));
    }
}
