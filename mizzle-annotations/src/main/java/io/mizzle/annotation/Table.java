package io.mizzle.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a DynamoDB table.
 *
 * <p>On a record, the table holds that one entity, and the components marked {@link PartitionKey} and {@link SortKey}
 * are its primary key, stored under their own attribute names and with their own DynamoDB type (S, N or B):
 *
 * <pre>{@code
 * @Table(name = "products")
 * public record Product(@PartitionKey String sku, @SortKey Instant listedAt, BigDecimal price) {}
 * }</pre>
 *
 * <p>On a sealed interface, the table holds every record the interface permits (single-table design). The two key
 * attributes are named here, and each entity says in a {@link Key} what it writes into them:
 *
 * <pre>{@code
 * @Table(name = "shop", partitionKey = "pk", sortKey = "sk", timeToLive = "expiresAt")
 * @GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
 * public sealed interface Shop permits Customer, Order {}
 * }</pre>
 *
 * <p>Entities in several packages, which a sealed interface outside a named module cannot permit, are listed in {@link
 * #entities()} by an interface that is not sealed, and each of them names the table in {@link Entity#table()}.
 *
 * <p>The class {@code QShop} with the constant {@code QShop.SHOP} is generated: the table's physical description, its
 * indexes as constants, and the decoder of mixed items.
 *
 * <p>Compile-time problems: a record without {@link PartitionKey}; an interface without {@link #partitionKey()}; an
 * interface that is neither sealed nor lists entities; a listed entity that does not name this table, or the other way
 * round; two entities whose primary keys can be equal; two entities with one type name; more than 20 global or 5 local
 * secondary indexes; a local secondary index on a table without sort key; an attribute name used twice; a {@link
 * #timeToLive()} that a {@link Ttl} component contradicts.
 *
 * <p>See "Core components of Amazon DynamoDB" and "Constraints in Amazon DynamoDB" in the DynamoDB developer guide.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /**
     * The table's name, before the table name resolver of the {@code Mizzle} instance has seen it. DynamoDB allows 3 to
     * 255 of the characters {@code a-z A-Z 0-9 _ - .}; see "Supported data types and naming rules in Amazon DynamoDB".
     *
     * @return the table's name, never empty
     */
    String name();

    /**
     * The entities of a table whose interface is not sealed. Each of them has {@code @Entity(table = …)} naming this
     * table.
     *
     * @return the entity records; empty (the default) for a record and for a sealed interface
     */
    Class<?>[] entities() default {};

    /**
     * The partition key's attribute name, for a table of several entities.
     *
     * @return the attribute's name; empty (the default) on a record, whose {@link PartitionKey} component names it
     */
    String partitionKey() default "";

    /**
     * The partition key's DynamoDB type. With {@link KeyType#N} or {@link KeyType#B} every entity's template is one
     * placeholder and nothing else, and the component's native value is stored. Leave it on a record: the component's
     * type decides there.
     *
     * @return the type, {@link KeyType#S} by default
     */
    KeyType partitionKeyType() default KeyType.S;

    /**
     * The sort key's attribute name, for a table of several entities.
     *
     * @return the attribute's name; empty (the default) on a record, and for a table without sort key
     */
    String sortKey() default "";

    /**
     * The sort key's DynamoDB type; the rule of {@link #partitionKeyType()} holds here too.
     *
     * @return the type, {@link KeyType#S} by default
     */
    KeyType sortKeyType() default KeyType.S;

    /**
     * The attribute DynamoDB reads as the item's expiry time. A table has at most one, so the {@link Ttl} components of
     * all its entities are stored under this name. On a record it may be left out: its {@link Ttl} component is meant.
     * See "Using time to live (TTL) in DynamoDB".
     *
     * @return the attribute's name; empty (the default) when the table's items do not expire
     */
    String timeToLive() default "";

    /**
     * How values are written into key templates, for the table's key and its indexes alike. Changing it changes stored
     * keys: do so only together with a migration.
     *
     * @return the encoding, {@link Encoding#ESCAPED} by default
     */
    Encoding encoding() default Encoding.ESCAPED;

    /**
     * The attribute that says which entity an item is. It is written in tables of several entities.
     *
     * @return the attribute's name, {@code _type} by default
     */
    String typeAttribute() default "_type";

    /**
     * The attribute that holds an item's entity version ({@link Entity#version()}), written when that is above 1.
     *
     * @return the attribute's name, {@code _v} by default
     */
    String versionAttribute() default "_v";

    /**
     * The attribute that holds the id of the write that stored an item last, in items of entities with a {@link Version}: a write
     * whose answer was lost is recognised by it. Reads ignore it.
     *
     * @return the attribute's name, {@code _w} by default
     */
    String writeIdAttribute() default "_w";
}
