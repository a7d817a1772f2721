package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a record, or a sealed interface of records, is stored inside items as a map (M).
 *
 * <pre>{@code
 * @Document public record PostalAddress(String street, String city, @Nullable String zip) {}
 *
 * @Document public sealed interface Discount {
 *     record Percent(int rate) implements Discount {}
 *     record Fixed(BigDecimal amount) implements Discount {}
 * }
 * }</pre>
 *
 * <p>Its {@code Q} class, reader and writer are generated where the document is compiled, so entities in other modules
 * can use it. A null component is absent from the map. The maps of a sealed interface carry the type attribute ({@code
 * _type}) with the record's type name; the permitted records need no annotation of their own unless they set {@link
 * #type()}.
 *
 * <p>Components take the annotations that concern storage: {@link AttributeName}, {@link StoreAs}, {@link Convert},
 * {@link Json}, {@link Default}, {@link OmitEmpty}, {@link Sensitive}, {@link Flatten}. Those that concern a whole
 * item, such as keys, {@link Version} and {@link Ttl}, are compile-time problems here.
 *
 * <p>Compile-time problems: a type that is neither a record nor a sealed interface of records; type parameters; a
 * document that contains itself without end; a component of an unsupported type; two records of one sealed interface
 * with the same type name; using a nested record without this annotation.
 *
 * <p>DynamoDB nests at most 32 levels, counted over the whole item; see "Constraints in Amazon DynamoDB". An update
 * cannot set a path below a document that is absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Document {
    /**
     * What the type attribute holds when this record is stored as one of a sealed interface. Give it when the record's
     * name may change: what was written keeps the name it was written with.
     *
     * @return the type name; empty (the default) means the record's simple name. Always empty on an interface
     */
    String type() default "";

    /**
     * Type names that are read as this record but no longer written.
     *
     * @return the former type names, none by default
     */
    String[] aliases() default {};
}
