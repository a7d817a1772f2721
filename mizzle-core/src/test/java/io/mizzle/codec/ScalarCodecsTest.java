package io.mizzle.codec;

import static io.mizzle.codec.Stored.assertInvalid;
import static io.mizzle.codec.Stored.assertStored;
import static io.mizzle.codec.Stored.assertUnreadable;
import static io.mizzle.codec.Stored.b;
import static io.mizzle.codec.Stored.bool;
import static io.mizzle.codec.Stored.bytes;
import static io.mizzle.codec.Stored.decode;
import static io.mizzle.codec.Stored.encode;
import static io.mizzle.codec.Stored.n;
import static io.mizzle.codec.Stored.nul;
import static io.mizzle.codec.Stored.s;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.ModelException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class ScalarCodecsTest {

    enum Status {
        OPEN("o", 10),
        PAID("p", 20);

        final String letter;
        final long number;

        Status(String letter, long number) {
            this.letter = letter;
            this.number = number;
        }

        @Override
        public String toString() {
            return "never stored";
        }
    }

    @Test
    void textsAreStoredAsTheyAre() {
        assertStored(Codecs.STRING, "", s(""));
        assertStored(Codecs.STRING, "a\u0000b 😀 ü", s("a\u0000b 😀 ü"));
        assertStored(Codecs.CHARACTER, 'x', s("x"));
    }

    @Test
    void halfSurrogatesAreRefused() {
        assertInvalid(Codecs.STRING, "x\ud83d", "a", "half of a surrogate pair", "Cut texts at whole characters");
        assertInvalid(Codecs.STRING, "\ude00\ud83d", "a", "half of a surrogate pair");
        assertInvalid(Codecs.CHARACTER, '\ud83d', "a", "half of a surrogate pair");
    }

    @Test
    void aCharacterIsOneCharacter() {
        assertUnreadable(Codecs.CHARACTER, s(""), "a", "one character", "an empty S");
        assertUnreadable(Codecs.CHARACTER, s("xy"), "a", "one character", "an S of 2 characters");
    }

    @Test
    void booleansHaveThreeForms() {
        assertStored(Codecs.BOOLEAN, true, bool(true));
        assertStored(Codecs.BOOLEAN, false, bool(false));
        assertStored(Codecs.BOOLEAN_NUMBER, true, n("1"));
        assertStored(Codecs.BOOLEAN_NUMBER, false, n("0"));
        assertStored(Codecs.BOOLEAN_TEXT, true, s("true"));
        assertStored(Codecs.BOOLEAN_TEXT, false, s("false"));
    }

    @Test
    void aBooleanOfAnotherFormIsNotGuessed() {
        assertUnreadable(Codecs.BOOLEAN, n("1"), "a", "expected BOOL, found N");
        assertUnreadable(Codecs.BOOLEAN_NUMBER, n("2"), "a", "0 or 1");
        assertUnreadable(Codecs.BOOLEAN_TEXT, s("TRUE"), "a", "true or false");
    }

    @Test
    void bytesAreStoredAsBinary() {
        assertEquals(b(1, 255), encode(Codecs.BYTES, new byte[] {1, -1}));
        assertArrayEquals(new byte[] {1, -1}, decode(Codecs.BYTES, b(1, 255)));
        assertStored(Codecs.SDK_BYTES, bytes(), b());
        assertStored(Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[] {7, 8}), b(7, 8));
        assertUnreadable(Codecs.BYTES, s("AQ=="), "a", "expected B, found S");
    }

    @Test
    void aByteArrayIsCopied() {
        byte[] given = {1};
        AttributeValue stored = encode(Codecs.BYTES, given);

        given[0] = 2;
        decode(Codecs.BYTES, stored)[0] = 3;

        assertEquals(b(1), stored);
    }

    @Test
    void aBufferGivesWhatRemainsAndDoesNotMove() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3});
        buffer.position(1);

        assertEquals(b(2, 3), encode(Codecs.BYTE_BUFFER, buffer));
        assertEquals(1, buffer.position());
    }

    @Test
    void identifiersAreStoredAsTheyPrint() throws Exception {
        UUID uuid = UUID.fromString("0192f4a1-0000-7000-8000-00000000000A");
        assertStored(Codecs.UUID, uuid, s("0192f4a1-0000-7000-8000-00000000000a"));
        assertEquals(uuid, decode(Codecs.UUID, s("0192F4A1-0000-7000-8000-00000000000A")));
        assertStored(Codecs.URI, URI.create("urn:isbn:1"), s("urn:isbn:1"));
        assertStored(Codecs.URL, new URL("file:/a/b"), s("file:/a/b"));
        assertStored(Codecs.CURRENCY, Currency.getInstance("EUR"), s("EUR"));
    }

    @Test
    void aTextThatIsNoIdentifierIsNotQuoted() {
        assertUnreadable(Codecs.UUID, s("1-1-1-1-1"), "a", "a UUID", "an S of 9 characters");
        assertUnreadable(Codecs.URI, s("a b"), "a", "a URI");
        assertUnreadable(Codecs.URL, s("nowhere"), "a", "a URL");
        assertUnreadable(Codecs.CURRENCY, s("XXXX"), "a", "an ISO 4217 currency code");
        assertUnreadable(Codecs.LOCALE, s("en_US"), "a", "a BCP 47 language tag");
        ItemFormatException e = assertThrows(ItemFormatException.class, () -> decode(Codecs.UUID, s("secret")));
        assertFalse(e.getMessage().contains("secret"));
    }

    @Test
    void localesAreLanguageTags() {
        assertStored(Codecs.LOCALE, Locale.forLanguageTag("zh-Hant-TW"), s("zh-Hant-TW"));
        assertStored(Codecs.LOCALE, Locale.ROOT, s("und"));
        assertStored(Codecs.LOCALE, new Locale("", "IT"), s("und-IT"));
        assertStored(
                Codecs.LOCALE,
                Locale.forLanguageTag("ja-JP-u-ca-japanese-x-lvariant-JP"),
                s("ja-JP-u-ca-japanese-x-lvariant-JP"));
        assertInvalid(Codecs.LOCALE, new Locale("no", "NO", "NY"), "a", "no text form as a BCP 47 language tag");
    }

    @Test
    void enumsAreStoredByNameUnlessSaidOtherwise() {
        assertStored(Codecs.enumName(Status.class, Status.values()), Status.PAID, s("PAID"));
        assertStored(Codecs.enumOrdinal(Status.class, Status.values()), Status.PAID, n("1"));
        assertStored(Codecs.enumValue(Status.class, Status.values(), status -> status.letter), Status.PAID, s("p"));
        assertStored(Codecs.enumNumber(Status.class, Status.values(), status -> status.number), Status.PAID, n("20"));
    }

    @Test
    void anUnknownConstantNamesTheKnownOnes() {
        assertUnreadable(Codecs.enumName(Status.class, Status.values()), s("LOST"), "a", "one of OPEN, PAID");
        assertUnreadable(Codecs.enumOrdinal(Status.class, Status.values()), n("2"), "a", "one of the numbers 0, 1");
    }

    @Test
    void constantsThatCannotBeToldApartAreRefused() {
        ModelException e = assertThrows(
                ModelException.class, () -> Codecs.enumValue(Status.class, Status.values(), status -> "same"));
        assertEquals(
                "the constants OPEN and PAID of enum Status have the same stored form. Give each constant a value of its own.",
                e.getMessage());
        assertThrows(ModelException.class, () -> Codecs.enumNumber(Status.class, Status.values(), status -> 1));
    }

    @Test
    void anyValuePassesThroughAsItIs() {
        assertStored(Codecs.ATTRIBUTE_VALUE, s("x"), s("x"));
        assertStored(Codecs.ATTRIBUTE_VALUE, nul(), nul());
        assertStored(Codecs.ATTRIBUTE_VALUE, Stored.l(n("1"), bool(true)), Stored.l(n("1"), bool(true)));
    }

    @Test
    void aValueOfNoTypeIsRefusedLikeAnyOther() {
        AttributeValue none = AttributeValue.builder().build();
        assertUnreadable(Codecs.STRING, none, "a", "expected S, found none or several");
        assertUnreadable(Codecs.set(Codecs.STRING), none, "a", "expected SS, found none or several");
    }
}
