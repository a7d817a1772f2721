package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.model.ValueModel.EnumValue;
import io.mizzle.processor.model.ValueModel.ScalarValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Checks values written as text in annotations. */
public final class Literals {
    private static final Map<ScalarKind, Parser> PARSERS = parsers();

    private Literals() {}

    /** Reads a text, or throws. */
    private interface Parser {
        Object parse(String text) throws MalformedURLException;
    }

    /** Whether values of this type can be written as text at all: scalars except binary, and enums. */
    public static boolean canBeText(ValueModel value) {
        return value instanceof EnumValue || value instanceof ScalarValue scalar && PARSERS.containsKey(scalar.kind());
    }

    /**
     * What is wrong with a text.
     *
     * @param value the type it should be of
     * @param text as written
     * @return an advice; empty if nothing is wrong
     */
    public static Optional<String> advice(ValueModel value, String text) {
        if (value instanceof EnumValue constant) {
            return constant.constants().contains(text)
                    ? Optional.empty()
                    : Optional.of(Nearest.advice(text, constant.constants()));
        }
        if (value instanceof ScalarValue scalar && PARSERS.containsKey(scalar.kind())) {
            return parses(PARSERS.get(scalar.kind()), text)
                    ? Optional.empty()
                    : Optional.of("Write a text that " + Shown.type(scalar.type()) + " reads.");
        }
        return Optional.of("Values of type " + Shown.type(value.type()) + " cannot be written as text.");
    }

    private static boolean parses(Parser parser, String text) {
        try {
            parser.parse(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException | MalformedURLException e) {
            return false;
        }
    }

    private static Map<ScalarKind, Parser> parsers() {
        Map<ScalarKind, Parser> parsers = new EnumMap<>(ScalarKind.class);
        parsers.put(ScalarKind.STRING, text -> text);
        parsers.put(ScalarKind.CHARACTER, Literals::character);
        parsers.put(ScalarKind.BOOLEAN, Literals::bool);
        parsers.put(ScalarKind.UUID, UUID::fromString);
        parsers.put(ScalarKind.URI, URI::create);
        parsers.put(ScalarKind.URL, URL::new);
        parsers.put(ScalarKind.LOCALE, text -> text);
        parsers.put(ScalarKind.CURRENCY, Currency::getInstance);
        addNumbers(parsers);
        addTimes(parsers);
        return parsers;
    }

    private static void addNumbers(Map<ScalarKind, Parser> parsers) {
        parsers.put(ScalarKind.BYTE, Byte::valueOf);
        parsers.put(ScalarKind.SHORT, Short::valueOf);
        parsers.put(ScalarKind.INTEGER, Integer::valueOf);
        parsers.put(ScalarKind.LONG, Long::valueOf);
        parsers.put(ScalarKind.FLOAT, text -> finite(Float.parseFloat(text)));
        parsers.put(ScalarKind.DOUBLE, text -> finite(Double.parseDouble(text)));
        parsers.put(ScalarKind.BIG_DECIMAL, BigDecimal::new);
        parsers.put(ScalarKind.BIG_INTEGER, BigInteger::new);
    }

    private static void addTimes(Map<ScalarKind, Parser> parsers) {
        parsers.put(ScalarKind.INSTANT, Instant::parse);
        parsers.put(ScalarKind.LOCAL_DATE, LocalDate::parse);
        parsers.put(ScalarKind.LOCAL_TIME, LocalTime::parse);
        parsers.put(ScalarKind.LOCAL_DATE_TIME, LocalDateTime::parse);
        parsers.put(ScalarKind.OFFSET_TIME, OffsetTime::parse);
        parsers.put(ScalarKind.OFFSET_DATE_TIME, OffsetDateTime::parse);
        parsers.put(ScalarKind.ZONED_DATE_TIME, ZonedDateTime::parse);
        parsers.put(ScalarKind.YEAR, Year::parse);
        parsers.put(ScalarKind.YEAR_MONTH, YearMonth::parse);
        parsers.put(ScalarKind.MONTH_DAY, MonthDay::parse);
        parsers.put(ScalarKind.DURATION, Duration::parse);
        parsers.put(ScalarKind.PERIOD, Period::parse);
        parsers.put(ScalarKind.ZONE_ID, ZoneId::of);
        parsers.put(ScalarKind.ZONE_OFFSET, ZoneOffset::of);
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static Double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not finite");
        }
        return number;
    }
}
