package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the attribute a component was stored under before.
 *
 * <pre>{@code
 * public record Customer(@PartitionKey String id, @RenamedFrom("fullname") String name) {}
 * }</pre>
 *
 * <p>Migrations see a rename instead of a removal and an addition: the next one stores the attribute of every item
 * under its new name. Until then the program copes with both. The component is read from its new attribute, and from
 * the old one when that is absent; a whole item is written under the new name only. An update of part of an item that
 * has the old name first writes the item back under the new one, on condition that nobody changed it: two requests
 * more, once for each such item. In a transaction such an update is refused.
 *
 * <p>While the annotation stands, items of the entity are read whole and conditions of reads are checked on what was
 * read, as with {@link Upcast}, whose methods come first and see what is stored. Conditions of deletes and of checks in
 * transactions, and an index on the component itself, see the new name only. Remove the annotation once the migration
 * has been applied everywhere.
 *
 * <p>Compile-time problems: the component's own attribute name; a name another component has, or had; a name that the
 * table needs; a component of the table's key, a version, a creation time, a soft delete, a counter or a flattened
 * document; a component of a document.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface RenamedFrom {
    /**
     * The former attribute name.
     *
     * @return the name, at least one character
     */
    String value();
}
