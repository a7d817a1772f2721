package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an entity writes into the key attributes of a secondary index of its table, and thereby one way to read it.
 *
 * <pre>{@code
 * @IndexKey(index = "gsi1", name = "byStatus", partition = "STATUS#{status}", sort = "{placedAt}#{orderId}")
 * @IndexKey(index = "gsi2", name = "openJobs", partition = "OPEN", sort = "{dueAt}", when = "status = OPEN")
 * }</pre>
 *
 * <p>Each becomes a method of the generated class, {@code QOrder.ORDER.byStatus(status)}, which takes the partition's
 * placeholders and continues with those of the sort key. The grammar of templates is that of {@link Key}.
 *
 * <p>The index is sparse: the key attributes are stored when every placeholder has a value and {@link #when()} holds,
 * and removed otherwise, so nullable components are allowed here. An update that changes a component of the templates
 * recomputes the attributes; when it does not know all of them it is refused before sending, with the remedies named.
 * Every write that adds, changes or removes the entry also consumes write capacity of the index.
 *
 * <p>Compile-time problems: an index the table does not declare; two index keys of one entity on one index; a name that
 * a component, relation or other access path has; every template problem of {@link Key} except the nullable component;
 * a partition template on a local index that differs from the table's; a {@link #when()} that does not parse or names
 * an unknown component or value.
 *
 * <p>See "Using Global Secondary Indexes in DynamoDB" and "Local secondary indexes".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(IndexKey.Repeated.class)
public @interface IndexKey {
    /**
     * The index this key belongs to: the name of a {@link GlobalIndex} or {@link LocalIndex} of the table.
     *
     * @return the index's name, never empty
     */
    String index();

    /**
     * The name of the access path, which becomes a method of the generated class.
     *
     * @return a Java identifier; empty (the default) means the index's name in camel case
     */
    String name() default "";

    /**
     * The template of the index's partition key. A local index shares the table's partition key, so it is left out
     * there.
     *
     * @return the template; empty (the default) exactly on a local index
     */
    String partition() default "";

    /**
     * The template of the index's sort key.
     *
     * @return the template; empty (the default) exactly when the index has no sort key
     */
    String sort() default "";

    /**
     * A condition on the entity's components without which the item is not in the index: {@code =}, {@code IN (…)} and
     * {@code IS PRESENT}, joined by {@code AND}, as in {@code status IN (OPEN, PAID) AND dueAt IS PRESENT}. Enum
     * constants are written by name, strings in single quotes. A select uses the index only when its own condition
     * implies this one.
     *
     * @return the condition; empty (the default) means none beyond the presence of the placeholders' values
     */
    String when() default "";

    /** Holds several {@link IndexKey} annotations of one element; written by the compiler, never by hand. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Repeated {
        /**
         * The annotations, in the order they were written.
         *
         * @return one annotation per declaration
         */
        IndexKey[] value();
    }
}
