package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a component out of reads until it is asked for.
 *
 * <pre>{@code
 * public record Manual(@PartitionKey String id, String title, @Lazy @Nullable String text) {}
 * }</pre>
 *
 * <p>A select of the entity reads all other attributes by a projection, and the component is null; a statement that
 * names the attribute gets it. DynamoDB charges read capacity for the whole item either way: this saves transfer and
 * decoding. Give large attributes an item of their own to save capacity.
 *
 * <p>Write an entity that was read without it through {@code update} or {@code changes}, which leave the stored value
 * alone: {@code replace} and {@code orReplace} write the whole item, and null removes the attribute.
 *
 * <p>Compile-time problems: a component that is neither nullable nor {@code Optional}; together with {@link Default},
 * which would stand in for the value that was not read; a component of a key.
 *
 * <p>See "Using projection expressions in DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Lazy {}
