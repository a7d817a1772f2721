package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** Every scalar type, with values that like the edges. */
final class Scalars {

    enum Planet {
        MERCURY,
        VENUS,
        EARTH
    }

    static final List<Scalar<?>> ALL = List.of(
            Scalar.of("String", Codecs.STRING, MapKeys.STRING, Scalars::text),
            Scalar.of("Character", Codecs.CHARACTER, MapKeys.CHARACTER, random -> (char) random.nextInt(0xD800)),
            Scalar.of("Boolean", Codecs.BOOLEAN, MapKeys.BOOLEAN, Random::nextBoolean),
            Scalar.of("Boolean number", Codecs.BOOLEAN_NUMBER, MapKeys.BOOLEAN, Random::nextBoolean),
            Scalar.of("Boolean text", Codecs.BOOLEAN_TEXT, MapKeys.BOOLEAN, Random::nextBoolean),
            Scalar.of("Byte", Codecs.BYTE, MapKeys.BYTE, random -> (byte) random.nextInt()),
            Scalar.of("Short", Codecs.SHORT, MapKeys.SHORT, random -> (short) random.nextInt()),
            Scalar.of("Integer", Codecs.INTEGER, MapKeys.INTEGER, random -> random.nextInt() >> random.nextInt(32)),
            Scalar.of("Long", Codecs.LONG, MapKeys.LONG, random -> random.nextLong() >> random.nextInt(64)),
            Scalar.of("Float", Codecs.FLOAT, null, Scalars::aFloat),
            Scalar.of("Double", Codecs.DOUBLE, null, Scalars::aDouble),
            new Scalar<>(
                    "BigDecimal",
                    Codecs.BIG_DECIMAL,
                    null,
                    Scalars::decimal,
                    (one, other) -> one.compareTo(other) == 0),
            Scalar.of(
                    "BigDecimal key",
                    Codecs.STRING,
                    MapKeys.STRING,
                    random -> decimal(random).toString()),
            Scalar.of(
                    "BigInteger",
                    Codecs.BIG_INTEGER,
                    MapKeys.BIG_INTEGER,
                    random -> new BigInteger(random.nextInt(126), random)),
            new Scalar<>("byte[]", Codecs.BYTES, null, Scalars::bytes, Arrays::equals),
            Scalar.of("ByteBuffer", Codecs.BYTE_BUFFER, null, random -> ByteBuffer.wrap(bytes(random))),
            Scalar.of("SdkBytes", Codecs.SDK_BYTES, null, random -> SdkBytes.fromByteArray(bytes(random))),
            Scalar.of("UUID", Codecs.UUID, MapKeys.UUID, random -> new UUID(random.nextLong(), random.nextLong())),
            Scalar.of("URI", Codecs.URI, MapKeys.URI, random -> URI.create("urn:x:" + random.nextInt())),
            Scalar.of("URL", Codecs.URL, MapKeys.URL, Scalars::url),
            Scalar.of("Locale", Codecs.LOCALE, MapKeys.LOCALE, Scalars::locale),
            Scalar.of("Currency", Codecs.CURRENCY, MapKeys.CURRENCY, Scalars::currency),
            Scalar.of("enum name", planets(), MapKeys.enumName(Planet.class, Planet.values()), Scalars::planet),
            Scalar.of("enum ordinal", Codecs.enumOrdinal(Planet.class, Planet.values()), null, Scalars::planet),
            Scalar.of("Instant", Codecs.INSTANT, MapKeys.INSTANT, Scalars::instant),
            Scalar.of(
                    "Instant seconds",
                    Codecs.INSTANT_EPOCH_SECONDS,
                    null,
                    random -> instant(random).truncatedTo(ChronoUnit.SECONDS)),
            Scalar.of(
                    "Instant millis",
                    Codecs.INSTANT_EPOCH_MILLIS,
                    null,
                    random -> instant(random).truncatedTo(ChronoUnit.MILLIS)),
            Scalar.of(
                    "LocalDate",
                    Codecs.LOCAL_DATE,
                    MapKeys.LOCAL_DATE,
                    random -> local(random).toLocalDate()),
            Scalar.of(
                    "LocalTime",
                    Codecs.LOCAL_TIME,
                    MapKeys.LOCAL_TIME,
                    random -> local(random).toLocalTime()),
            Scalar.of("LocalDateTime", Codecs.LOCAL_DATE_TIME, MapKeys.LOCAL_DATE_TIME, Scalars::local),
            Scalar.of(
                    "OffsetTime",
                    Codecs.OFFSET_TIME,
                    MapKeys.OFFSET_TIME,
                    random -> offset(random).toOffsetTime()),
            Scalar.of("OffsetDateTime", Codecs.OFFSET_DATE_TIME, MapKeys.OFFSET_DATE_TIME, Scalars::offset),
            Scalar.of(
                    "ZonedDateTime",
                    Codecs.ZONED_DATE_TIME,
                    MapKeys.ZONED_DATE_TIME,
                    random -> instant(random).atZone(zone(random))),
            Scalar.of("Year", Codecs.YEAR, MapKeys.YEAR, random -> Year.of(year(random))),
            Scalar.of(
                    "YearMonth",
                    Codecs.YEAR_MONTH,
                    MapKeys.YEAR_MONTH,
                    random -> YearMonth.of(year(random), 1 + random.nextInt(12))),
            Scalar.of("MonthDay", Codecs.MONTH_DAY, MapKeys.MONTH_DAY, random -> MonthDay.from(local(random))),
            Scalar.of("Duration", Codecs.DURATION, MapKeys.DURATION, random -> Duration.ofNanos(random.nextLong())),
            Scalar.of(
                    "Period",
                    Codecs.PERIOD,
                    MapKeys.PERIOD,
                    random -> Period.of(random.nextInt(), random.nextInt(99), -random.nextInt(99))),
            Scalar.of("ZoneId", Codecs.ZONE_ID, MapKeys.ZONE_ID, Scalars::zone),
            Scalar.of("ZoneOffset", Codecs.ZONE_OFFSET, MapKeys.ZONE_OFFSET, Scalars::zoneOffset));

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();
    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .sorted((one, other) -> one.getCurrencyCode().compareTo(other.getCurrencyCode()))
            .toList();

    private Scalars() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int codePoint = random.nextInt(4) == 0 ? random.nextInt(Character.MAX_CODE_POINT + 1) : random.nextInt(128);
            boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            text.appendCodePoint(surrogate ? '?' : codePoint);
        }
        return text.toString();
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(20)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Float aFloat(Random random) {
        float value = Float.intBitsToFloat(random.nextInt());
        return Float.isFinite(value) && value != 0 ? value : 1.5f;
    }

    private static Double aDouble(Random random) {
        double value =
                random.nextBoolean() ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(100_000) / 100.0;
        double magnitude = Math.abs(value);
        return magnitude > 1E-129 && magnitude < 1E125 ? value : 0.0;
    }

    private static BigDecimal decimal(Random random) {
        BigInteger digits = new BigInteger(1 + random.nextInt(126), random);
        int scale = random.nextInt(200) - 80;
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), scale);
    }

    private static URL url(Random random) {
        try {
            return new URL("file:/" + random.nextInt());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static Locale locale(Random random) {
        Locale[] locales = Locale.getAvailableLocales();
        Locale locale = locales[random.nextInt(locales.length)];
        return Locale.forLanguageTag(locale.toLanguageTag());
    }

    private static Currency currency(Random random) {
        return CURRENCIES.get(random.nextInt(CURRENCIES.size()));
    }

    private static Codec<Planet> planets() {
        return Codecs.enumName(Planet.class, Planet.values());
    }

    private static Planet planet(Random random) {
        return Planet.values()[random.nextInt(3)];
    }

    private static Instant instant(Random random) {
        long seconds = random.nextInt(8) == 0 ? random.nextLong() % 30_000_000_000_000L : random.nextInt();
        int[] nanos = {0, 120_000_000, 999_999_999, random.nextInt(1_000_000_000)};
        return Instant.ofEpochSecond(seconds, nanos[random.nextInt(nanos.length)]);
    }

    private static LocalDateTime local(Random random) {
        return LocalDateTime.ofInstant(instant(random), ZoneOffset.UTC);
    }

    private static int year(Random random) {
        return random.nextBoolean() ? 1900 + random.nextInt(200) : random.nextInt(1_999_999_999) - 999_999_999;
    }

    private static ZoneOffset zoneOffset(Random random) {
        return ZoneOffset.ofTotalSeconds(random.nextInt(36 * 3600 + 1) - 18 * 3600);
    }

    private static OffsetDateTime offset(Random random) {
        return local(random).atOffset(zoneOffset(random));
    }

    private static ZoneId zone(Random random) {
        return random.nextBoolean() ? zoneOffset(random) : ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }
}
