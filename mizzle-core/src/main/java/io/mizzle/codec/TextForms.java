package io.mizzle.codec;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** The text forms that need more than the type's own {@code toString} and {@code parse}. */
final class TextForms {

    private TextForms() {}

    static Character parseCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one UTF-16 unit");
        }
        return text.charAt(0);
    }

    static Boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    static URI parseUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static URL parseUrl(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What does not print as it is parsed. */
    static String print(Object value) {
        if (value instanceof Locale locale) {
            return printLocale(locale);
        }
        return value instanceof Year year
                ? Years.ISO_YEAR.format(year)
                : Years.ISO_YEAR_MONTH.format((YearMonth) value);
    }

    private static String printLocale(Locale locale) {
        String tag = locale.toLanguageTag();
        if (!Locale.forLanguageTag(tag).equals(locale)) {
            throw new IllegalArgumentException("this locale has no BCP 47 language tag");
        }
        return tag;
    }

    static Locale parseLocale(String tag) {
        return tag.equals("und")
                ? Locale.ROOT
                : new Locale.Builder().setLanguageTag(tag).build();
    }

    /** Made only for those who store years: the formats of {@code java.time} are many classes. */
    private static final class Years {

        /** {@code Year.toString} prints 5 as {@code 5}, which {@code Year.parse} refuses; ISO-8601 has at least four digits. */
        private static final DateTimeFormatter ISO_YEAR = new DateTimeFormatterBuilder()
                .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
                .toFormatter(Locale.ROOT);

        /** {@code YearMonth.toString} leaves out the plus sign of five digits, which {@code YearMonth.parse} wants. */
        private static final DateTimeFormatter ISO_YEAR_MONTH = new DateTimeFormatterBuilder()
                .append(ISO_YEAR)
                .appendLiteral('-')
                .appendValue(ChronoField.MONTH_OF_YEAR, 2)
                .toFormatter(Locale.ROOT);
    }
}
