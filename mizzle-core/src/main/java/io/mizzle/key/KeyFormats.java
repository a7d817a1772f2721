package io.mizzle.key;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The formats of the template grammar. Formats that combine with {@code |} nest: {@code {n:num(6)|desc}} is
 * {@code desc(num(6, INT))}. What they write is stored and read forever.
 */
public final class KeyFormats {

    private static final KeyFormat<String> STRING = ofText("", true, true, UnaryOperator.identity());
    private static final KeyFormat<String> LOWER = ofText("lower", false, false, LetterCase::lower);
    private static final KeyFormat<String> UPPER = ofText("upper", false, false, LetterCase::upper);

    private KeyFormats() {}

    /**
     * A string as it is.
     *
     * @return the default format of String
     */
    public static KeyFormat<String> string() {
        return STRING;
    }

    /**
     * {@code lower}: letters in lower case, one by one and the same in every locale.
     *
     * @return a format that loses the case
     */
    public static KeyFormat<String> lower() {
        return LOWER;
    }

    /**
     * {@code upper}: letters in upper case, one by one and the same in every locale; {@code ß} stays as it is.
     *
     * @return a format that loses the case
     */
    public static KeyFormat<String> upper() {
        return UPPER;
    }

    /**
     * {@code raw} on a string: as it is. The key's encoding still applies.
     *
     * @return the same as {@link #string}
     */
    public static KeyFormat<String> raw() {
        return STRING;
    }

    /**
     * {@code raw} on a number: plain, with the declared knowledge that {@code 10} sorts before {@code 9}.
     *
     * @param kind the component's type
     * @return the texts of {@link #plain}
     */
    public static <N> KeyFormat<N> raw(NumberKind<N> kind) {
        return new PlainNumber<>(kind, "raw");
    }

    /**
     * A boolean as {@code 0} or {@code 1}.
     *
     * @return the default format of boolean
     */
    public static KeyFormat<Boolean> bool() {
        return BooleanFormat.INSTANCE;
    }

    /**
     * An enum constant's name; constants sort by name, as their attributes do.
     *
     * @param values all constants
     * @return the default format of an enum
     */
    public static <E extends Enum<E>> KeyFormat<E> enumName(E[] values) {
        return ConstantFormat.of(values);
    }

    /**
     * A UUID in its canonical lowercase text.
     *
     * @return the default format of UUID
     */
    public static KeyFormat<UUID> uuid() {
        return UuidFormat.INSTANCE;
    }

    /**
     * A value of another type by a text of its own, such as {@code text(URI::toString, URI::create)} or
     * {@code text(OffsetDateTime::toString, OffsetDateTime::parse)}. Its order is not known, so comparisons do not narrow a read.
     *
     * @param write gives each value a text of its own; never null
     * @param read the inverse; whatever it throws means "not such a text"
     * @return a format
     */
    public static <T> KeyFormat<T> text(Function<T, String> write, Function<String, T> read) {
        return new TextFormat<>("", true, false, write, read);
    }

    /**
     * A number in plain decimal notation without trailing zeros. Not in the order of numbers: for partitions.
     *
     * @param kind the component's type
     * @return the default format of numbers in a partition template
     */
    public static <N> KeyFormat<N> plain(NumberKind<N> kind) {
        return new PlainNumber<>(kind, "");
    }

    /**
     * {@code num(w)}: a whole number from zero up, zero-padded.
     *
     * @param width digits, 1 to 38
     * @param kind the component's type
     * @return a format that refuses negative numbers, fractions and numbers with more digits
     * @throws IllegalArgumentException if the width is out of range
     */
    public static <N> KeyFormat<N> num(int width, NumberKind<N> kind) {
        return new PaddedNumber<>(kind, width, 0, false);
    }

    /**
     * {@code num(w,signed)}: a whole number; {@code 1} and the digits from zero up, {@code 0} and the digits of 10^w + n below.
     *
     * @param width digits, 1 to 38; texts are one longer
     * @param kind the component's type
     * @return a format that refuses fractions and numbers with more digits
     * @throws IllegalArgumentException if the width is out of range
     */
    public static <N> KeyFormat<N> numSigned(int width, NumberKind<N> kind) {
        return new PaddedNumber<>(kind, width, 0, true);
    }

    /**
     * {@code dec(w,scale)}: {@code num} of the unscaled value; {@code 12.5} in {@code dec(6,2)} is {@code 001250}.
     *
     * @param width digits with those of the fraction, 1 to 38
     * @param scale digits of the fraction, 0 to the width
     * @param kind the component's type
     * @return a format that refuses negative numbers and numbers with more digits on either side
     * @throws IllegalArgumentException if width or scale is out of range
     */
    public static <N> KeyFormat<N> dec(int width, int scale, NumberKind<N> kind) {
        return new PaddedNumber<>(kind, width, scale, false);
    }

    /**
     * {@code dec(w,scale,signed)}: {@code num(w,signed)} of the unscaled value.
     *
     * @param width digits with those of the fraction, 1 to 38; texts are one longer
     * @param scale digits of the fraction, 0 to the width
     * @param kind the component's type
     * @return a format that refuses numbers with more digits on either side
     * @throws IllegalArgumentException if width or scale is out of range
     */
    public static <N> KeyFormat<N> decSigned(int width, int scale, NumberKind<N> kind) {
        return new PaddedNumber<>(kind, width, scale, true);
    }

    /**
     * An instant with all nine fraction digits.
     *
     * @return the default format of Instant, {@code iso(9)}
     */
    public static KeyFormat<Instant> iso() {
        return iso(TimeText.NANO_DIGITS);
    }

    /**
     * {@code iso(n)}: an instant in UTC with a fixed number of fraction digits, further ones cut off:
     * {@code 2026-11-21T06:26:28.120000000Z}. Refuses years outside 0000 to 9999.
     *
     * @param fractionDigits 0 to 9
     * @return a format that sorts as time does
     * @throws IllegalArgumentException if the number is out of range
     */
    public static KeyFormat<Instant> iso(int fractionDigits) {
        if (fractionDigits < 0 || fractionDigits > TimeText.NANO_DIGITS) {
            throw new IllegalArgumentException("iso(" + fractionDigits + "): an instant has 0 to 9 fraction digits");
        }
        String fraction = fractionDigits == 0 ? "" : "." + Digits.mask(fractionDigits);
        return new TimeFormat<>(
                fraction.length() > TimeText.NANO_DIGITS ? "" : "iso(" + fractionDigits + ")",
                TimeText.DATE + "T00:00:00" + fraction + "Z",
                fractionDigits == TimeText.NANO_DIGITS,
                instant -> TimeText.ofInstant(instant, fractionDigits),
                TimeText::parseInstant);
    }

    /**
     * {@code epoch(w)}: whole seconds since 1970, zero-padded; refuses earlier instants.
     *
     * @param width digits, 1 to 38; ten last until the year 2286
     * @return a format that loses the fraction of the second
     * @throws IllegalArgumentException if the width is out of range
     */
    public static KeyFormat<Instant> epoch(int width) {
        KeyFormat<Long> seconds = num(width, NumberKind.LONG);
        return new TimeFormat<>(
                "epoch(" + width + ")",
                Digits.mask(width),
                false,
                instant -> seconds.text(instant.getEpochSecond()),
                text -> Instant.ofEpochSecond(seconds.parse(text)));
    }

    /**
     * {@code bucket(unit)}: the hour, day or month of an instant, in UTC.
     *
     * @param unit the length of a bucket
     * @return a format that parses to the bucket's start
     */
    public static KeyFormat<Instant> bucket(BucketUnit unit) {
        KeyFan fan = new KeyFan.Buckets(unit, UnaryOperator.identity());
        return new TimeFormat<>("bucket(" + unit + ")", unit.mask(), false, unit::text, unit::start, fan);
    }

    /**
     * {@code shard(n)}: one of n shards, by the CRC-32 of the UTF-8 bytes of the value's text.
     *
     * @param count how many shards, 1 to 10,000
     * @param source the text that is hashed; what stands before {@code |}
     * @return a format that cannot be parsed
     * @throws IllegalArgumentException if the count is out of range
     */
    public static <T> KeyFormat<T> shard(int count, KeyFormat<T> source) {
        if (count < 1 || count > 10_000) {
            throw new IllegalArgumentException("shard(" + count + "): a partition has 1 to 10000 shards");
        }
        return new ShardFormat<>(new KeyFan.Shards(count), source);
    }

    /**
     * {@code desc}: the nines' complement of each digit, so that the newest or highest comes first.
     *
     * @param ascending a format of digits at fixed places: num, dec, epoch, iso, bucket, boolean or a local time
     * @return a format in reverse order
     * @throws IllegalArgumentException if the format has other texts, or is {@code desc} already
     */
    public static <T> KeyFormat<T> desc(KeyFormat<T> ascending) {
        if (ascending instanceof DigitText<T> digits && !ascending.descending()) {
            return new Descending<>(digits);
        }
        throw new IllegalArgumentException(
                "desc needs digits at fixed places: combine it with num, dec, epoch, iso, bucket or a local time, once");
    }

    /**
     * A date: {@code 2026-11-21}. Refuses years outside 0000 to 9999, as all the following do.
     *
     * @return the default format of LocalDate
     */
    public static KeyFormat<LocalDate> localDate() {
        return new TimeFormat<>("", TimeText.DATE, true, TimeText::ofDate, LocalDate::parse);
    }

    /**
     * A date and time: {@code 2026-11-21T06:26:28.120000000}.
     *
     * @return the default format of LocalDateTime
     */
    public static KeyFormat<LocalDateTime> localDateTime() {
        return new TimeFormat<>(
                "", TimeText.DATE + 'T' + TimeText.TIME, true, TimeText::ofDateTime, LocalDateTime::parse);
    }

    /**
     * A time of day: {@code 06:26:28.120000000}.
     *
     * @return the default format of LocalTime
     */
    public static KeyFormat<LocalTime> localTime() {
        return new TimeFormat<>("", TimeText.TIME, true, TimeText::ofTime, LocalTime::parse);
    }

    /**
     * A month: {@code 2026-11}.
     *
     * @return the default format of YearMonth
     */
    public static KeyFormat<YearMonth> yearMonth() {
        return new TimeFormat<>(
                "",
                "0000-00",
                true,
                value -> TimeText.ofMonth(value.getYear(), value.getMonthValue()),
                YearMonth::parse);
    }

    /**
     * A year in four digits.
     *
     * @return the default format of Year
     */
    public static KeyFormat<Year> year() {
        return new TimeFormat<>("", "0000", true, value -> TimeText.ofYear(value.getValue()), Year::parse);
    }

    /**
     * A day of any year: {@code --11-21}.
     *
     * @return the default format of MonthDay
     */
    public static KeyFormat<MonthDay> monthDay() {
        return new TimeFormat<>("", "--00-00", true, MonthDay::toString, MonthDay::parse);
    }

    private static KeyFormat<String> ofText(
            String grammar, boolean lossless, boolean ordered, UnaryOperator<String> change) {
        return new TextFormat<>(grammar, lossless, ordered, change, change);
    }
}
