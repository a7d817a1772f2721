package io.mizzle.processor.model;

import static io.mizzle.processor.model.StoredType.B;
import static io.mizzle.processor.model.StoredType.BOOL;
import static io.mizzle.processor.model.StoredType.N;
import static io.mizzle.processor.model.StoredType.S;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
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
import java.util.Locale;

/** Every Java type with one stored scalar value, enums and user's own aside; the constants are named as core's {@code Codecs} constants. */
public enum ScalarKind {
    STRING(String.class, S, true),
    CHARACTER(Character.class, S, true),
    BOOLEAN(Boolean.class, BOOL, false),
    BYTE(Byte.class, N, true),
    SHORT(Short.class, N, true),
    INTEGER(Integer.class, N, true),
    LONG(Long.class, N, true),
    FLOAT(Float.class, N, true),
    DOUBLE(Double.class, N, true),
    BIG_DECIMAL(BigDecimal.class, N, true),
    BIG_INTEGER(BigInteger.class, N, true),
    BYTES(byte[].class, B, true),
    BYTE_BUFFER(ByteBuffer.class, B, true),
    SDK_BYTES(ClassName.get("software.amazon.awssdk.core", "SdkBytes"), B, true),
    UUID(java.util.UUID.class, S, true),
    URI(java.net.URI.class, S, false),
    URL(java.net.URL.class, S, false),
    LOCALE(Locale.class, S, false),
    CURRENCY(Currency.class, S, false),
    INSTANT(Instant.class, S, true),
    LOCAL_DATE(LocalDate.class, S, true),
    LOCAL_TIME(LocalTime.class, S, true),
    LOCAL_DATE_TIME(LocalDateTime.class, S, true),
    OFFSET_TIME(OffsetTime.class, S, false),
    OFFSET_DATE_TIME(OffsetDateTime.class, S, false),
    ZONED_DATE_TIME(ZonedDateTime.class, S, false),
    YEAR(Year.class, S, true),
    YEAR_MONTH(YearMonth.class, S, true),
    MONTH_DAY(MonthDay.class, S, true),
    DURATION(Duration.class, S, false),
    PERIOD(Period.class, S, false),
    ZONE_ID(ZoneId.class, S, false),
    ZONE_OFFSET(ZoneOffset.class, S, false);

    private final TypeName type;
    private final StoredType stored;
    private final boolean ordered;

    ScalarKind(Type type, StoredType stored, boolean ordered) {
        this(TypeName.get(type), stored, ordered);
    }

    ScalarKind(TypeName type, StoredType stored, boolean ordered) {
        this.type = type;
        this.stored = stored;
        this.ordered = ordered;
    }

    /** The Java type, boxed. */
    public TypeName type() {
        return type;
    }

    /** The type it is stored as in its standard form. */
    public StoredType stored() {
        return stored;
    }

    /** Whether DynamoDB's order of stored values is the order of the Java values. */
    public boolean ordered() {
        return ordered;
    }

    /** Whether it is one of Java's number types. */
    public boolean number() {
        return stored == N;
    }
}
