package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;

/**
 * The scalars with a text form, but for instants and UUIDs. One class for all of them, and no function each: an application uses few of
 * them, and what is not used costs a fresh JVM nothing.
 */
enum ScalarText {
    STRING("a text"),
    BOOLEAN("true or false"),
    BYTE("a whole number in the range of byte"),
    SHORT("a whole number in the range of short"),
    INTEGER("a whole number in the range of int"),
    LONG("a whole number in the range of long"),
    BIG_INTEGER("a whole number"),
    BIG_DECIMAL("a decimal number"),
    CHARACTER("one character"),
    URI("a URI"),
    URL("a URL"),
    LOCALE("a BCP 47 language tag"),
    CURRENCY("an ISO 4217 currency code"),
    LOCAL_DATE("an ISO-8601 date"),
    LOCAL_TIME("an ISO-8601 time"),
    LOCAL_DATE_TIME("an ISO-8601 date and time"),
    OFFSET_TIME("an ISO-8601 time with offset"),
    OFFSET_DATE_TIME("an ISO-8601 date and time with offset"),
    ZONED_DATE_TIME("an ISO-8601 date and time with zone"),
    YEAR("an ISO-8601 year"),
    YEAR_MONTH("an ISO-8601 year and month"),
    MONTH_DAY("an ISO-8601 month and day"),
    DURATION("an ISO-8601 duration"),
    PERIOD("an ISO-8601 period"),
    ZONE_ID("a time zone id"),
    ZONE_OFFSET("a time zone offset");

    private final String what;

    ScalarText(String what) {
        this.what = what;
    }

    /** The form of the scalar's Java type, which is the caller's to know. */
    <T> TextForm<T> form() {
        return new Form<>(this);
    }

    /** The same as the name of a map's entry. */
    <K> MapKeyCodec<K> keys() {
        return new TextKeys<>(form());
    }

    private String print(Object value) {
        return this == LOCALE || this == YEAR || this == YEAR_MONTH ? TextForms.print(value) : value.toString();
    }

    private Object parse(String text) {
        return switch (this) {
            case STRING -> text;
            case BOOLEAN -> TextForms.parseBoolean(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case BIG_INTEGER -> new BigInteger(text);
            case BIG_DECIMAL -> new BigDecimal(text);
            case CHARACTER -> TextForms.parseCharacter(text);
            case URI -> TextForms.parseUri(text);
            case URL -> TextForms.parseUrl(text);
            case LOCALE -> TextForms.parseLocale(text);
            case CURRENCY -> Currency.getInstance(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_TIME -> OffsetTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case MONTH_DAY -> MonthDay.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case ZONE_ID -> ZoneId.of(text);
            case ZONE_OFFSET -> ZoneOffset.of(text);
        };
    }

    private record Form<T>(ScalarText scalar) implements TextForm<T> {
        @Override
        public String what() {
            return scalar.what;
        }

        @Override
        public String text(T value) {
            return scalar.print(value);
        }

        @Override
        @SuppressWarnings("unchecked") // the scalar's Java type
        public T value(CharSequence text) {
            return (T) scalar.parse(text.toString());
        }
    }
}
