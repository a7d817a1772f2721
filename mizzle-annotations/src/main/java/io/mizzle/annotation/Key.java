package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The primary key of an entity in a table of several entities, as templates over its components.
 *
 * <pre>{@code
 * @Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:num(4)}")
 * }</pre>
 *
 * <p>A template is literal text with placeholders. A placeholder names a component, or a path into a document such as
 * {@code {shipTo.city}}, optionally with formats: {@code {lineNo:num(4)}}, {@code {score:num(9)|desc}}. A doubled brace
 * stands for a brace. Formats are {@code lower}, {@code upper}, {@code iso(n)}, {@code num(w)}, {@code num(w,signed)},
 * {@code dec(w,scale)}, {@code dec(w,scale,signed)}, {@code epoch(w)}, {@code desc}, {@code shard(n)}, {@code
 * bucket(DAY|HOUR|MONTH)} and {@code raw}.
 *
 * <p>The components are stored as attributes of their own as well, so the key is never parsed to read an item. They
 * cannot be changed by an update: DynamoDB identifies the item by them. {@code QOrder.ORDER.key(…)} takes them in the
 * order of the templates. Values are encoded as {@link Table#encoding()} says, so no value can forge another key.
 *
 * <p>A template that is one placeholder and nothing else stores the native value when the key attribute's type is
 * {@link KeyType#N} or {@link KeyType#B}.
 *
 * <p>Compile-time problems: a placeholder that names no component, or a nullable one; an unknown format or one that
 * does not fit the component's type; two placeholders with no literal between them; a number in a sort template without
 * {@code num}, {@code dec} or {@code raw}, because {@code 10} would sort before {@code 9}; {@code $} in a literal; a
 * template with text or several placeholders on an N or B attribute; a primary key that another entity of the table can
 * have too.
 *
 * <p>DynamoDB limits a partition key value to 2,048 bytes and a sort key value to 1,024 bytes, both at least 1; this is
 * checked before an item is sent. See "Constraints in Amazon DynamoDB".
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Key {
    /**
     * The template of the partition key.
     *
     * @return the template, never empty
     */
    String partition();

    /**
     * The template of the sort key.
     *
     * @return the template; empty (the default) exactly when the table has no sort key
     */
    String sort() default "";
}
