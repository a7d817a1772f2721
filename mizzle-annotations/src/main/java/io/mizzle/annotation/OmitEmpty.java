package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves the attribute out of the item when its value is an empty string, an empty collection or zero.
 *
 * <pre>{@code
 * public record Post(@PartitionKey String id, @OmitEmpty List<String> tags, @OmitEmpty int likes) {}
 * }</pre>
 *
 * <p>The absent attribute is read as the empty value, so the component stays required and is never null. It saves
 * storage and keeps items out of a sparse index; conditions on the attribute see it as absent. Empty sets are always
 * absent: DynamoDB has none.
 *
 * <p>Compile-time problems: a type that has no empty value; a nullable or {@code Optional} component, whose null could
 * not be told from empty; a component of the table's key; together with {@link Default} or {@link Version}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OmitEmpty {}
