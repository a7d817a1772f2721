package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a scalar in another form than its usual one.
 *
 * <pre>{@code
 * public record Reading(@PartitionKey String sensor, @SortKey @StoreAs(ScalarForm.EPOCH_MILLIS) Instant takenAt) {}
 * }</pre>
 *
 * <p>On a list, set, map or {@code Optional} it concerns the elements or values. The form decides the DynamoDB type,
 * and with it the order in keys. A stored value of another DynamoDB type is not read, so a change needs a migration.
 *
 * <p>Compile-time problems: a form that the type does not have (see {@link ScalarForm}); together with {@link Ttl},
 * {@link Convert} or {@link Json}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface StoreAs {
    /**
     * The form.
     *
     * @return the form
     */
    ScalarForm value();
}
