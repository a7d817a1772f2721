package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.encode;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

final class NumberCodecsTest {

    private static final String DIGITS_38 = "12345678901234567890123456789012345678";

    @Test
    void wholeNumbersAreStoredDigitByDigit() {
        assertStored(Codecs.BYTE, Byte.MIN_VALUE, n("-128"));
        assertStored(Codecs.SHORT, Short.MAX_VALUE, n("32767"));
        assertStored(Codecs.INTEGER, Integer.MIN_VALUE, n("-2147483648"));
        assertStored(Codecs.LONG, Long.MIN_VALUE, n("-9223372036854775808"));
        assertStored(Codecs.LONG, Long.MAX_VALUE, n("9223372036854775807"));
        assertStored(Codecs.BIG_INTEGER, new BigInteger(DIGITS_38), n(DIGITS_38));
    }

    @Test
    void wholeNumbersAreReadFromEveryNotation() {
        assertEquals(100, decode(Codecs.INTEGER, n("1E+2")));
        assertEquals(7L, decode(Codecs.LONG, n("7.000")));
        assertEquals(Long.MAX_VALUE, decode(Codecs.LONG, n("9.223372036854775807E18")));
        assertEquals(BigInteger.TEN.pow(125), decode(Codecs.BIG_INTEGER, n("1E+125")));
    }

    @Test
    void aNumberOutsideTheJavaTypeIsNotCut() {
        assertUnreadable(Codecs.BYTE, n("128"), "a", "in the range of byte");
        assertUnreadable(Codecs.SHORT, n("-32769"), "a", "in the range of short");
        assertUnreadable(Codecs.INTEGER, n("2147483648"), "a", "in the range of int", "a larger or smaller N");
        assertUnreadable(Codecs.LONG, n("9223372036854775808"), "a", "in the range of long");
        assertUnreadable(Codecs.LONG, n("1E+125"), "a", "in the range of long");
        assertUnreadable(Codecs.FLOAT, n("1E+39"), "a", "in the range of float");
    }

    @Test
    void aFractionIsNotCut() {
        assertUnreadable(Codecs.INTEGER, n("1.5"), "a", "an N with a fraction");
        assertUnreadable(Codecs.LONG, n("1E-130"), "a", "an N with a fraction");
        assertUnreadable(Codecs.BIG_INTEGER, n("0.1"), "a", "an N with a fraction");
    }

    @Test
    void anAbsurdExponentIsRefusedWithoutExpandingIt() {
        assertUnreadable(Codecs.BIG_INTEGER, n("1E+999999999"), "a", "beyond what DynamoDB has");
        assertUnreadable(Codecs.LONG, n("1E+999999999"), "a", "in the range of long");
        assertUnreadable(Codecs.LONG, n("1E-999999999"), "a", "an N with a fraction");
    }

    @Test
    void aNumberIsNotReadFromText() {
        assertUnreadable(Codecs.LONG, s("1"), "a", "expected N, found S");
        assertUnreadable(Codecs.BIG_DECIMAL, n("one"), "a", "a number");
        assertUnreadable(Codecs.DOUBLE, n("one"), "a", "a number");
    }

    @Test
    void decimalsAreStoredAsTheyPrint() {
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal("1.50"), n("1.50"));
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal("1E+5"), n("1E+5"));
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal("-0.1"), n("-0.1"));
        assertEquals(n("0"), encode(Codecs.BIG_DECIMAL, new BigDecimal("0E+500")));
    }

    @Test
    void decimalsMayHave38Digits() {
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal(DIGITS_38), n(DIGITS_38));
        assertInvalid(Codecs.BIG_DECIMAL, new BigDecimal(DIGITS_38 + "9"), "a", "39 significant digits", "Round it");
        assertInvalid(Codecs.BIG_INTEGER, new BigInteger(DIGITS_38 + "9"), "a", "39 significant digits");
        assertEquals(n("1E+50"), encode(Codecs.BIG_INTEGER, BigInteger.TEN.pow(50)));
    }

    @Test
    void decimalsHaveDynamoDbsMagnitudes() {
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal("1E-130"), n("1E-130"));
        assertStored(Codecs.BIG_DECIMAL, new BigDecimal("9.9E+125"), n("9.9E+125"));
        assertInvalid(Codecs.BIG_DECIMAL, new BigDecimal("9.9E-131"), "a", "1E-130 to 9.99E+125");
        assertInvalid(
                Codecs.BIG_DECIMAL, new BigDecimal("-1E+126"), "a", "1E-130 to 9.99E+125", "store it as a String");
    }

    @Test
    void doublesAreStoredInTheirOwnDigits() {
        assertStored(Codecs.DOUBLE, 0.1, n("0.1"));
        assertStored(Codecs.DOUBLE, 3.0, n("3"));
        assertStored(Codecs.DOUBLE, 1.0E20, n("1.0E+20"));
        assertStored(Codecs.DOUBLE, -1.5E-7, n("-1.5E-7"));
        assertStored(Codecs.FLOAT, 0.1f, n("0.1"));
        assertStored(Codecs.FLOAT, 16777216f, n("16777216"));
        assertStored(Codecs.FLOAT, Float.MAX_VALUE, n("3.4028235E+38"));
        assertStored(Codecs.FLOAT, Float.MIN_VALUE, n("1.4E-45"));
    }

    @Test
    void minusZeroBecomesZero() {
        assertEquals(n("0"), encode(Codecs.DOUBLE, -0.0));
        assertEquals(n("0"), encode(Codecs.FLOAT, -0.0f));
    }

    @Test
    void doublesThatAreNoNumbersOfDynamoDbAreRefused() {
        assertInvalid(Codecs.DOUBLE, Double.NaN, "a", "NaN or infinite", "Store a finite number");
        assertInvalid(Codecs.DOUBLE, Double.POSITIVE_INFINITY, "a", "NaN or infinite");
        assertInvalid(Codecs.FLOAT, Float.NaN, "a", "NaN or infinite");
        assertInvalid(Codecs.DOUBLE, Double.MIN_VALUE, "a", "1E-130 to 9.99E+125");
        assertInvalid(Codecs.DOUBLE, Double.MAX_VALUE, "a", "1E-130 to 9.99E+125");
    }
}
