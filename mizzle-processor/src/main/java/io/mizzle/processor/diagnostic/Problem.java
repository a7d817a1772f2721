package io.mizzle.processor.diagnostic;

import java.util.Locale;

/**
 * Every text the processor can say. A text names what is wrong, with names in quotes, and what to do; docs/problems.md has a section for
 * each tag. Long, and one enum all the same: it is a table to look up, one entry a text, and tests hold all of its tags against the sources
 * that do not compile and against the docs.
 */
public enum Problem {
    // What is declared.
    LATER("later", "@%s belongs to a later release of mizzle and does nothing yet. Remove it until then."),
    MISPLACED_COMPONENT(
            "misplaced",
            "@%s stands in \"%s\", which is no entity, document or record with @Table. Add @Entity, @Document or @Table to the record, or remove the annotation."),
    MISPLACED_IN_DOCUMENT(
            "misplaced",
            "@%s concerns a whole item, but \"%s\" is a document inside one. Move it to a component of the entity."),
    MISPLACED_ON_TYPE("misplaced", "@%s on \"%s\" has no effect: it belongs on %s. Move or remove it."),
    MISPLACED_KEY(
            "misplaced",
            "@%s on component \"%s\": the key of an entity in a shared table is a template. Write it in @Key on \"%s\"."),
    NOT_A_RECORD("not-a-record", "@%s needs %s, and \"%s\" is not. Declare it as one."),
    GENERIC(
            "generic",
            "\"%s\" has type parameters, and what is stored has one type. Remove them, or declare one record per type."),
    HIDDEN("private", "\"%s\" is private, so generated code cannot name it. Make it at least package-private."),
    HIDDEN_TYPE(
            "private",
            "Component \"%s\" has type \"%s\", which is private, so generated code cannot name it. Make the type at least package-private."),
    NAME_TAKEN("name-taken", "The class \"%s\" that is generated for \"%s\" exists already. Rename one of them."),
    ENTITY_AND_DOCUMENT("not-a-record", "\"%s\" says @%s and @%s, but a record is stored in one way. Remove one."),
    // Tables and their entities.
    NO_TABLE(
            "no-table",
            "Entity \"%s\" is in no table: it implements no interface with @Table. Implement the table's sealed interface, or write @Entity(table = …)."),
    SEVERAL_TABLES("no-table", "Entity \"%s\" is in several tables: \"%s\" and \"%s\". Keep one."),
    TABLE_UNKNOWN(
            "no-table", "\"%s\", named as table of \"%s\", has no @Table. Name the interface that declares the table."),
    TABLE_OF_RECORD(
            "no-table", "\"%s\" has @Table and is its own table, so @Entity(table = …) contradicts it. Remove one."),
    TABLE_NOT_LISTING("entities", "\"%s\" names table \"%s\", which does not list it. Add it to entities of @Table."),
    ENTITY_NOT_NAMING(
            "entities",
            "Table \"%s\" lists \"%s\", which does not name the table. Write @Entity(table = %s.class) on it."),
    PERMITTED_NO_ENTITY("entities", "Table \"%s\" permits \"%s\", which has no @Entity. Add @Entity and @Key to it."),
    LISTED_NO_ENTITY(
            "entities",
            "Table \"%s\" lists \"%s\", which has no @Entity. Add @Entity(table = %s.class) and @Key to it."),
    NO_ENTITIES(
            "entities",
            "Table \"%s\" has no entities: the interface is neither sealed nor lists them. Make it sealed, or write entities = {…} in @Table."),
    SEALED_AND_LISTED(
            "entities", "Table \"%s\" is sealed and also lists entities. Keep one: permits, or entities = {…}."),
    ENTITY_TWICE("entities", "Table \"%s\" lists \"%s\" twice. Remove one."),
    TYPE_NAME_TAKEN(
            "type-name",
            "Type name \"%s\" of entity \"%s\" is also that of entity \"%s\". Give one another name with @Entity(type = …)."),
    CASE_NAME_TAKEN(
            "type-name",
            "Type name \"%s\" of document \"%s\" is also that of document \"%s\". Give one another name with @Document(type = …)."),
    ENTITY_VERSION("entity-version", "Version %s of entity \"%s\" is below 1. Versions start at 1."),
    DYNAMODB_NAME(
            "name",
            "\"%s\" cannot be the name of %s: DynamoDB takes 3 to 255 of the characters a-z, A-Z, 0-9, \"_\", \"-\" and \".\". Choose another."),
    KEY_ATTRIBUTE_NAME(
            "name", "\"%s\" cannot be the name of a key attribute: DynamoDB takes 1 to 255 bytes. Choose another."),
    KEY_ATTRIBUTE_TWICE("name", "Attribute \"%s\" is used as %s and as %s. Give each its own name."),
    // Keys.
    NO_PARTITION_KEY(
            "no-key",
            "Record \"%s\" has @Table but no component with @PartitionKey. Mark the component that is the partition key."),
    SEVERAL_KEYS(
            "no-key",
            "Component \"%s\" is a second @%s of \"%s\". Keep one; several attributes are possible only in a global index."),
    KEY_ON_RECORD(
            "no-key", "@Key on \"%s\": a record with @Table has its key in @PartitionKey and @SortKey. Remove @Key."),
    NO_KEY("no-key", "Entity \"%s\" has no @Key. Write @Key(partition = \"…\"%s)."),
    NO_PARTITION_ATTRIBUTE(
            "no-key", "Table \"%s\" names no partition key attribute. Write partitionKey = \"pk\" in @Table."),
    ATTRIBUTE_ON_RECORD(
            "no-key",
            "Record \"%s\" has its key in @PartitionKey and @SortKey, so \"%s\" of @Table names nothing. Remove it; @AttributeName renames an attribute."),
    SORT_MISSING(
            "key-shape", "%s has a sort key (\"%s\"), and \"%s\" has no sort template for it. Write sort = \"…\"."),
    SORT_UNWANTED(
            "key-shape",
            "%s has no sort key, but \"%s\" has a sort template. Remove it, or give the table or index a sortKey."),
    PARTITION_MISSING(
            "key-shape", "Global index \"%s\" needs a partition template on \"%s\". Write partition = \"…\"."),
    PARTITION_UNWANTED(
            "key-shape",
            "Local index \"%s\" shares the table's partition key, so a partition template on \"%s\" contradicts it. Remove partition."),
    EMPTY_TEMPLATE(
            "template",
            "The partition template of \"%s\" is empty, and DynamoDB refuses empty keys. Write a literal or a placeholder."),
    TEMPLATE_SYNTAX(
            "template", "Template \"%s\" cannot be read at position %s: %s. See \"Template grammar\" in docs/keys.md."),
    LITERAL_DOLLAR(
            "template",
            "Template \"%s\" has \"$\" in its text, which mizzle uses to escape values. Use another character."),
    UNKNOWN_COMPONENT("unknown-component", "\"%s\" in \"%s\" is no component of \"%s\". %s"),
    NO_DOCUMENT(
            "unknown-component",
            "\"%s\" in \"%s\" goes into \"%s\", which is not a document. Name a component of a @Document record."),
    ADJACENT(
            "adjacent",
            "Nothing stands between \"{%s}\" and \"{%s}\" in \"%s\", so their values run together. Put \"#\" between them."),
    ADJACENT_TEXT(
            "adjacent",
            "Between \"{%s}\" and \"{%s}\" in \"%s\" stands no \"#\", so their values can be cut in more than one way. Put \"#\" between them."),
    NUMBER_FORMAT(
            "number-format",
            "Number \"%s\" in sort template \"%s\" has no format, so 10 would sort before 9. Write {%s:num(10)}, {%s:dec(…)} or, for existing data, {%s:raw}."),
    SORT_ORDER(
            "number-format",
            "\"%s\" in sort template \"%s\" has type \"%s\", whose texts do not sort as its values do. Use an Instant, a LocalDate or a number."),
    FORMAT_UNKNOWN("format", "Format \"%s\" at position %s of \"%s\" does not exist. %s"),
    FORMAT_UNFIT("format", "Format \"%s\" of \"%s\" at position %s of \"%s\" %s. Change the format."),
    DESCENDING(
            "format",
            "Format \"desc\" of \"%s\" in \"%s\" needs digits at fixed places. Combine it with num, dec, epoch or iso: {%1$s:num(10)|desc}."),
    FAN_OUT_IN_SORT(
            "shard",
            "\"%s\" in sort template \"%s\" has format \"%s\", which spreads items over partitions. Use it in a partition template."),
    NATIVE_TEMPLATE(
            "key-type",
            "Key attribute \"%s\" has type %s, but template \"%s\" makes a text. Write one placeholder without format, or make the attribute S."),
    NATIVE_VALUE(
            "key-type",
            "Key attribute \"%s\" has type %s, but component \"%s\" is stored as %s. Use a component of that type."),
    KEY_VALUE(
            "key-type",
            "Component \"%s\" in \"%s\" has no text form for a key. Use a scalar or enum that is not binary, converted or JSON."),
    KEY_COMPONENT_TYPE(
            "key-type", "Component \"%s\" is a key attribute but not stored as S, N or B. Use a scalar or enum."),
    NULLABLE_KEY(
            "nullable-key",
            "Component \"%s\" is part of the key of \"%s\" but %s, and DynamoDB refuses keys without value. Make it required."),
    COLLISION(
            "collision",
            "Entities \"%s\" (%s) and \"%s\" (%s) can have the same key in table \"%s\", for example %s. Begin one template with a text of its own."),
    // Indexes.
    INDEX_UNKNOWN("index-unknown", "Table \"%s\" has no index \"%s\". %s"),
    INDEX_NO_SORT_KEY(
            "index-unknown",
            "Index \"%s\" has sort key components in \"%s\" but no @IndexPartitionKey. Add one, or write local = true."),
    INDEX_ON_RECORD(
            "index-unknown",
            "@%s on \"%s\": a record with @Table declares indexes on its components. Use @IndexPartitionKey and @IndexSortKey."),
    INDEX_TWICE("index-twice", "Index name \"%s\" is used twice in table \"%s\". Rename one."),
    INDEX_KEY_TWICE(
            "index-twice",
            "\"%s\" has two @IndexKey for index \"%s\", but an item is in an index once. Remove one, or use another index."),
    INDEX_COMPONENT_TWICE("index-twice", "Component \"%s\" says @%s for index \"%s\" twice. Remove one."),
    GLOBAL_INDEX_LIMIT(
            "index-limit",
            "Table \"%s\" has %s global secondary indexes, and DynamoDB allows 20. Let entities share indexes."),
    LOCAL_INDEX_LIMIT(
            "index-limit", "Table \"%s\" has %s local secondary indexes, and DynamoDB allows 5. Use global ones."),
    INDEX_KEY_LIMIT("index-limit", "Index \"%s\" has %s %s key attributes, and DynamoDB allows 4. Remove some."),
    INCLUDE_LIMIT(
            "index-limit",
            "The indexes of table \"%s\" include %s attributes, and DynamoDB allows 100. Use projection ALL."),
    LOCAL_WITHOUT_SORT(
            "local-index",
            "Local index \"%s\" needs a table with a sort key, and \"%s\" has none. Use a global index."),
    LOCAL_AND_GLOBAL(
            "local-index",
            "Index \"%s\" is local on one component and global on another. Say the same on all, or use two names."),
    LOCAL_SEVERAL(
            "local-index",
            "Local index \"%s\" has several sort key components, and DynamoDB allows one. Use a global index."),
    LOCAL_SORT_KEY("local-index", "Local index \"%s\" has the table's own sort key \"%s\". Use another attribute."),
    INDEX_ORDER(
            "index-order",
            "Components \"%s\" and \"%s\" of index \"%s\" have the same order %s. Number them with order = 0, 1, …"),
    INCLUDE_WITHOUT_TYPE(
            "index-projection",
            "Index \"%s\" includes attributes but its projection is %s. Write projection = INCLUDE, or remove include."),
    INCLUDE_EMPTY(
            "index-projection",
            "Index \"%s\" has projection INCLUDE but names no attributes. Write include = {…}, or use KEYS_ONLY."),
    INCLUDE_UNKNOWN("index-projection", "Index \"%s\" includes \"%s\", which no entity of table \"%s\" stores. %s"),
    PROJECTION_CONFLICT(
            "index-projection", "The components of index \"%s\" ask for different projections. Say it on one of them."),
    INDEX_DISAGREE(
            "index-agree",
            "Index \"%s\" has key %s in entity \"%s\" but %s in entity \"%s\". An index has one key: use the same attributes, or two indexes."),
    ATTRIBUTE_TYPES(
            "index-agree",
            "Attribute \"%s\" is a key of type %s in one place and %s in another, and DynamoDB knows one type per attribute. Use one."),
    WHEN_SYNTAX(
            "when",
            "when \"%s\" cannot be read at position %s: %s. Write facts such as status = OPEN, status IN (OPEN, PAID) or note IS PRESENT, joined by AND."),
    WHEN_VALUE("when", "\"%s\" in when \"%s\" is no value of \"%s\". %s"),
    WHEN_TYPE(
            "when",
            "Component \"%s\" in when \"%s\" is no scalar, so it has no values to compare with. Use IS PRESENT."),
    PATH_NAME(
            "path-name",
            "\"%s\", the access path of \"%s\" for index \"%s\", %s. Write name = \"…\" in its @IndexKey, or rename the index."),
    // Entity versions.
    UPCAST_OUTSIDE(
            "upcast",
            "@Upcast stands in \"%s\", which is no entity. Move the method to the entity's record, or remove it."),
    UPCAST_METHOD(
            "upcast",
            "@Upcast method \"%s\" %s. Declare it as static Map<String, AttributeValue> %1$s(Map<String, AttributeValue> item), not private."),
    UPCAST_VERSION(
            "upcast",
            "@Upcast method \"%s\" reads version %s, but \"%s\" has version %s. Read one from 1 to below that."),
    UPCAST_TWICE("upcast", "@Upcast method \"%s\" is a second one from version %s of \"%s\". Keep one."),
    UPCAST_GAP(
            "upcast",
            "Nothing lifts items of \"%s\" from version %s, though they are lifted from version %s on. Add an @Upcast(from = %2$s) method."),
    // Relations.
    RELATION_NAME("relation-name", "Relation name \"%s\" of \"%s\" %s. Choose another name."),
    RELATION_ONE_MANY(
            "relation-target",
            "Relation \"%s\" of \"%s\" has %s \"one\" %s \"many\". Name the related entity in exactly one of them."),
    RELATION_TARGET(
            "relation-target",
            "Relation \"%s\" leads to \"%s\", which is neither an entity nor a sealed interface of entities. Name one."),
    RELATION_VIA(
            "relation-target", "Relation \"%s\" leads through \"%s\", which is no entity. Name the linking entity."),
    RELATION_NO_KEY(
            "relation-key",
            "No key leads from \"%1$s\" to \"%2$s\": it needs %3$s, which \"%1$s\" does not give. %4$s"),
    RELATION_CONSTANT(
            "relation-key",
            "No component of \"%1$s\" is in the key of \"%2$s\", so every \"%1$s\" would relate to the same items. Read them by a query of their own."),
    RELATION_SEVERAL(
            "relation-several",
            "One \"%s\" is wanted from \"%s\", but several can be found through %s: %s. Write many, or bind the whole key with by."),
    RELATION_TYPE(
            "relation-type",
            "Component \"%s\" of \"%s\" has type \"%s\", but \"%s\" in the key of \"%s\" has type \"%s\". Use one type, or name another component with by."),
    RELATION_FORMAT(
            "relation-type",
            "\"%s\" in the key of \"%s\" and \"%s\" in that of \"%s\" stand at the same place with different formats, so their keys differ. Use one format."),
    RELATION_PLACE(
            "relation-by",
            "\"%s\" in the key of \"%s\" stands where \"%s\" stands in that of \"%s\", but their names differ, so they are not taken for the same. Write by = \"%s\"."),
    RELATION_BY_SYNTAX("relation-by", "\"%s\" is no pair. Write by = \"target=own\"."),
    RELATION_BY_TWICE("relation-by", "\"%s\" is bound twice. Remove one pair."),
    RELATION_BY_UNUSED(
            "relation-by",
            "Pair \"%s\" binds nothing: \"%s\" is not in the key of \"%s\" that is used (it has %s), or does not follow a bound one. Remove or correct it."),
    RELATION_ITSELF(
            "relation-by",
            "Relation \"%s\" leads from each \"%s\" to itself. Name the component that holds the other one's key: by = \"%s=…\"."),
    RELATION_EACH(
            "relation-by",
            "List \"%s\" %s, but it has to give the whole key of one \"%s\" for each of its elements. Correct by, or write many."),
    RELATION_INDEX_UNKNOWN("relation-index", "\"%s\" has no index or access path \"%s\". %s"),
    RELATION_SEVERAL_INDEXES(
            "relation-index", "Several indexes lead to \"%s\": %s. Write index = \"%s\" or the other."),
    RELATION_SPARSE(
            "relation-index",
            "Only index \"%2$s\" leads to \"%1$s\", and items can be missing from it, since %3$s. Write index = \"%4$s\" if that is meant."),
    RELATION_TYPE_UNUSED(
            "relation-type-name",
            "Relation \"%s\" leads to \"%s\" alone, so no type name chooses among several. Remove type."),
    RELATION_TYPE_KIND(
            "relation-type-name",
            "Component \"%s\" of \"%s\" has type \"%s\" and cannot hold a type name. Use a String or an enum stored by name."),
    RELATION_TYPE_NEEDED(
            "relation-type-name",
            "Relation \"%s\" can find several of \"%s\", since nothing tells which is meant. Write type = \"…\" with the component that holds the type's name."),
    RELATION_INVERSE("relation-inverse", "\"%s\" has no relation \"%s\" that leads back to \"%s\". %s"),
    // Projections, views and item collections.
    TWO_PURPOSES("not-a-record", "\"%s\" says @%s and @%s, and a class is generated for it once. Remove one of them."),
    PROJECTION_OF("projection", "\"%s\" is a projection of \"%s\", which is no entity. Name an entity."),
    PROJECTION_UNKNOWN("projection", "\"%s\" of projection \"%s\" is no component of \"%s\". %s"),
    PROJECTION_TYPE(
            "projection",
            "Component \"%s\" of projection \"%s\" has type \"%s\", but \"%s\" in \"%s\". Use the same type."),
    PROJECTION_NULLNESS(
            "projection", "Component \"%s\" of projection \"%s\" %s @Nullable, and in \"%s\" it %s. Say the same."),
    PROJECTION_ANNOTATION(
            "projection",
            "@%s on \"%s\" of projection \"%s\" has no effect: \"%s\" says how the component is stored. Remove it."),
    PROJECTION_EMPTY("projection", "Projection \"%s\" has no components, so it reads nothing. Add one."),
    VIEW_OF("view", "\"%s\" is a view of \"%s\", which is no entity. Name an entity."),
    VIEW_NO_ROOT("view-root", "View \"%s\" has no @Root. Mark the component that holds the \"%s\" it starts from."),
    VIEW_ROOTS("view-root", "Component \"%s\" is a second @Root of view \"%s\". Keep one."),
    VIEW_ROOT_TYPE(
            "view-root",
            "@Root \"%s\" of view \"%s\" has type \"%s\". Use \"%s\" or a projection of it, neither nullable nor Optional."),
    VIEW_ROOT_OUTSIDE("view-root", "@Root stands in \"%s\", which is no view. Add @View to the record, or remove it."),
    VIEW_PART_UNKNOWN("view", "\"%s\" of view \"%s\" is no relation of \"%s\". %s"),
    VIEW_PART_KIND("view", "\"%s\" of view \"%s\" is a relation to %s, but its type is \"%s\". Use %s."),
    VIEW_PART_TYPE(
            "view",
            "\"%s\" of view \"%s\" holds \"%s\", but the relation leads to \"%s\". Use that, a projection or a view of it."),
    VIEW_ANNOTATION("view", "@%s on \"%s\" of view \"%s\" has no effect: a view is never stored. Remove it."),
    VIEW_ENDLESS(
            "view-endless", "View \"%s\" contains itself (%s), without end. Use the entity or a projection there."),
    VIEW_BUDGET("view", "maxRoundTrips of view \"%s\" is %s. Write a number from 1, or leave it out."),
    VIEW_ROUND_TRIPS("round-trips", "View \"%s\" takes %s round trips, and maxRoundTrips is %s (%s). %s"),
    COLLECTION_NOT_SEALED(
            "collection",
            "@ItemCollection needs a sealed interface, and \"%s\" is not, so that fold could not be exhaustive. Make it sealed."),
    COLLECTION_MEMBER("collection", "\"%s\", permitted by item collection \"%s\", is no entity of table \"%s\". %s"),
    COLLECTION_TABLE(
            "collection",
            "Item collection \"%s\" names table \"%s\", which has no @Table. Name the table's interface."),
    COLLECTION_INDEX("collection", "Table \"%s\" has no index \"%s\" for item collection \"%s\". %s"),
    COLLECTION_NO_ENTRY(
            "collection-key",
            "\"%s\" of item collection \"%s\" has no key in index \"%s\". Give it an @IndexKey for that index, or remove it from the collection."),
    COLLECTION_PARTITION(
            "collection-key",
            "\"%s\" lies in partition %s, and item collection \"%s\" is \"%s\". Use one partition, with equal texts and formats, or remove the entity from the collection."),
    COLLECTION_SORT(
            "collection-key",
            "\"%s\" has sort key %s, which is not below \"%s\" of item collection \"%s\". Shorten the collection's sort, or remove the entity from the collection."),
    COLLECTION_TYPE(
            "collection-key",
            "\"{%s}\" of item collection \"%s\" is \"%s\" in \"%s\" and \"%s\" in \"%s\". Use one type."),
    // Components and attributes.
    ATTRIBUTE_NAME(
            "attribute-name", "Component \"%s\" has an empty attribute name. Write a name, or remove @AttributeName."),
    ATTRIBUTE_NAME_FLATTEN(
            "attribute-name",
            "Component \"%s\" is flattened and has no attribute of its own. Remove @AttributeName; @Flatten(prefix = …) changes the names inside."),
    ATTRIBUTE_TAKEN(
            "attribute-taken",
            "Attribute \"%s\" of component \"%s\" is also that of component \"%s\". Give one another name with @AttributeName."),
    ATTRIBUTE_RESERVED(
            "attribute-taken",
            "Attribute \"%s\" of component \"%s\" is %s of table \"%s\". Give it another name with @AttributeName."),
    CASE_RESERVED(
            "attribute-taken",
            "Attribute \"%s\" of component \"%s\" holds the type of a sealed document. Give it another name with @AttributeName."),
    UNSUPPORTED_TYPE(
            "unsupported-type",
            "Type \"%s\" of component \"%s\" cannot be stored. Use a supported type (docs/types.md), @Convert or @Json."),
    RAW_TYPE(
            "unsupported-type",
            "Type \"%s\" of component \"%s\" has no type argument, so nothing is known of its elements. Write it, for example %s."),
    WILDCARD(
            "unsupported-type",
            "Type \"%s\" of component \"%s\" has a wildcard, so nothing is known of its elements. Write their type."),
    MAP_KEY(
            "unsupported-type",
            "The keys of map \"%s\" have type \"%s\", which has no text form. Use a scalar that is not binary, or an enum."),
    NESTED_OPTIONAL(
            "unsupported-type",
            "Component \"%s\" has an Optional inside an Optional, or a nullable one, and both would be stored as nothing. Keep one."),
    MUTABLE_COLLECTION(
            "collection-type",
            "Component \"%s\" has collection type \"%s\". Declare it as %s, which is what mizzle reads."),
    NESTED_RECORD(
            "nested-document",
            "\"%s\" in component \"%s\" is not a document, so no reader and writer is generated for it. Add @Document to it, or use @Json."),
    ENDLESS_DOCUMENT(
            "endless-document",
            "Document \"%s\" contains itself (%s), without end. Store a key instead, or use @Json."),
    SEALED_CASE(
            "sealed-document",
            "\"%s\", permitted by document \"%s\", is no record. Permit only records, or sealed interfaces of records."),
    NULLABLE_PRIMITIVE("nullable", "Component \"%s\" is @Nullable, but \"%s\" is never null. Use \"%s\"."),
    NULLABLE_OPTIONAL(
            "nullable", "Component \"%s\" is Optional and @Nullable, and both mean an absent attribute. Keep one."),
    NULLABLE_ARRAY(
            "nullable",
            "@Nullable before \"%s\" of component \"%s\" speaks of its elements, which are never null. Write byte @Nullable []."),
    NULLABLE_MAP_KEY(
            "nullable", "The keys of map \"%s\" are @Nullable, but an entry of an item has a name. Remove @Nullable."),
    GENERATED_ID_TYPE("generated-id", "@GeneratedId on component \"%s\" of type \"%s\" %s. Use UUID or String."),
    GENERATED_ID_MIX("generated-id", "Component \"%s\" is generated, so %s contradicts it. Remove one."),
    TIMESTAMP_TYPE("timestamp", "@%s on component \"%s\" of type \"%s\" needs an Instant. Change the type."),
    TIMESTAMP_TWICE("timestamp", "Component \"%s\" is a second @%s of \"%s\". Keep one."),
    TIMESTAMP_IN_KEY(
            "timestamp",
            "@%s component \"%s\" is part of the table's key and cannot change. Use a component that stays."),
    TIMESTAMP_MIX("timestamp", "@%s component \"%s\" is set by mizzle, so %s contradicts it. Remove one."),
    VERSION_TYPE("version", "@Version on component \"%s\" of type \"%s\" needs long or int. Change the type."),
    VERSION_TWICE("version", "Component \"%s\" is a second @Version of \"%s\". Keep one."),
    VERSION_IN_KEY(
            "version",
            "@Version component \"%s\" is part of a key and changes with every write. Use a component that stays."),
    VERSION_MIX("version", "@Version component \"%s\" is counted by mizzle, so %s contradicts it. Remove one."),
    TTL_TYPE(
            "ttl",
            "@Ttl on component \"%s\" of type \"%s\" needs an Instant or epoch seconds as long. Change the type."),
    TTL_TWICE("ttl", "Component \"%s\" is a second @Ttl of \"%s\", and a table has one. Keep one."),
    TTL_DISAGREE(
            "ttl",
            "@Ttl component \"%s\" is stored as \"%s\", but timeToLive of table \"%s\" is \"%s\". Write @AttributeName(\"%4$s\"), or change timeToLive."),
    TTL_NONE(
            "ttl",
            "@Ttl component \"%s\" does nothing: table \"%s\" has no timeToLive. Write timeToLive = \"%s\" in @Table."),
    TTL_UNMARKED(
            "ttl",
            "Component \"%s\" is stored as \"%s\", by which DynamoDB deletes items of table \"%s\", but has no @Ttl. Add @Ttl, or rename the attribute."),
    TTL_MIX("ttl", "@Ttl on component \"%s\" and %s contradict each other. Remove one."),
    SOFT_DELETE_TYPE(
            "soft-delete",
            "@SoftDelete on component \"%s\" of type \"%s\" needs a @Nullable Instant: null means that the item is not deleted. Change the type."),
    SOFT_DELETE_TWICE("soft-delete", "Component \"%s\" is a second @SoftDelete of \"%s\". Keep one."),
    SOFT_DELETE_MIX(
            "soft-delete", "@SoftDelete component \"%s\" is set by delete alone, so %s contradicts it. Remove one."),
    UNIQUE_TABLE(
            "unique",
            "Component \"%s\" is unique, and its guards have texts as keys, but table \"%s\" has key attribute \"%s\" of type %s. Give the table keys of type S, or remove @Unique."),
    UNIQUE_SCOPE_UNKNOWN("unique", "\"%s\" in the scope of unique component \"%s\" is no component of \"%s\". %s"),
    UNIQUE_SCOPE(
            "unique",
            "\"%s\" in the scope of unique component \"%s\" %s. Name required components of the entity, or leave it out."),
    UNIQUE_LOWERCASE("unique", "Component \"%s\" is no String, so it has no lower case. Remove lowercase."),
    UNIQUE_MIX("unique", "@Unique on component \"%s\" and %s contradict each other. Remove one."),
    UNIQUE_METHOD(
            "unique",
            "\"%s\", which looks up unique component \"%s\", is also an access path of \"%s\". Write name = \"…\" in its @IndexKey."),
    UNIQUE_COLLISION(
            "unique",
            "The guards of unique component \"%s\" and %s can have the same key in table \"%s\", for example \"%s\". Begin the other template with a text of its own."),
    COUNTER_TYPE("counter", "Component \"%s\" cannot hold what it counts or sums exactly. Declare it as %s."),
    COUNTER_MIX("counter", "@CountOf or @SumOf on component \"%s\" and %s contradict each other. Remove one."),
    COUNTER_KEY(
            "counter",
            "Component \"%s\" counts or sums other items, so it changes without a write of its own item and cannot be part of a key. Leave it out of keys."),
    COUNTER_RELATION(
            "counter",
            "Component \"%s\" counts or sums \"%s\", to which \"%s\" has no direct relation of many. Declare @Relation(name = …, many = …)."),
    COUNTER_RELATIONS(
            "counter",
            "Component \"%s\" counts or sums \"%s\", to which there are several relations. Write relation = \"…\"."),
    COUNTER_TABLE(
            "counter",
            "Component \"%s\" counts or sums \"%s\", which is stored in table \"%s\", not in table \"%s\". Keep both in one table, or remove it."),
    COUNTER_ATTRIBUTE("counter", "\"%s\", which \"%s\" sums, is no component of \"%s\". %s"),
    COUNTER_NO_NUMBER("counter", "\"%s\", which \"%s\" sums, is no number. Name a component that is one."),
    COUNTER_PARENT(
            "counter",
            "Component \"%s\" counts or sums \"%s\", which has no component that gives \"%s\" of the key of \"%s\". Add one of the same name and type, or name it in by of the relation."),
    DEFAULT_BOTH("default", "@Default on component \"%s\" has values and a provider. Keep one."),
    DEFAULT_NONE(
            "default",
            "@Default on component \"%s\" has no value, and type \"%s\" has no empty one. Write a value or a provider."),
    DEFAULT_SEVERAL("default", "@Default on component \"%s\" has several values, but type \"%s\" has one. Keep one."),
    DEFAULT_VALUE("default", "\"%s\", default of component \"%s\", is no value of type \"%s\". %s"),
    DEFAULT_TYPE(
            "default",
            "A value of type \"%s\" for component \"%s\" cannot be written as text. Use @Default(provider = …)."),
    DEFAULT_PROVIDER(
            "default",
            "Provider \"%s\" of component \"%s\" %s. Use a class with a constructor without parameters that is a Supplier<%s>."),
    DEFAULT_MIX("default", "Component \"%s\" has @Default, so %s contradicts it. Remove one."),
    JSON_NO_JACKSON(
            "json",
            "@Json on component \"%s\" needs Jackson. Add the dependency com.fasterxml.jackson.core:jackson-databind."),
    JSON_MIX("json", "@Json on component \"%s\" and %s contradict each other. Remove one."),
    CONVERT_CLASS(
            "convert",
            "\"%s\", converter of component \"%s\", %s. Use a class with a constructor without parameters that is an AttributeConverter<%s>."),
    CONVERT_MIX("convert", "@Convert on component \"%s\" and %s contradict each other. Remove one."),
    FLATTEN_TYPE("flatten", "Component \"%s\" of type \"%s\" cannot be flattened. Use a @Document record."),
    FLATTEN_MIX("flatten", "@Flatten on component \"%s\" and %s contradict each other. Remove one."),
    STORE_AS_FORM("store-as", "Component \"%s\" of type \"%s\" has no form %s. %s"),
    STORE_AS_VALUE(
            "store-as",
            "Enum \"%s\" of component \"%s\" has no public method value() that gives a String, int or long. Add one, or use another form."),
    OMIT_EMPTY_TYPE(
            "omit-empty",
            "@OmitEmpty on component \"%s\" of type \"%s\", which has no empty value. Remove it, or make the component @Nullable instead."),
    OMIT_EMPTY_MIX("omit-empty", "Component \"%s\" has @OmitEmpty, so %s contradicts it. Remove one."),
    LAZY_REQUIRED(
            "lazy", "@Lazy component \"%s\" is required, but null until asked for. Make it @Nullable or Optional."),
    LAZY_MIX("lazy", "@Lazy on component \"%s\" and %s contradict each other. Remove one."),
    RENAMED_EMPTY(
            "renamed",
            "@RenamedFrom on component \"%s\" has an empty name. Write the name of the attribute it was stored in, or remove it."),
    RENAMED_SAME(
            "renamed",
            "Component \"%s\" is stored in attribute \"%s\" still. Write the name it was stored in before, or remove @RenamedFrom."),
    RENAMED_TAKEN(
            "renamed",
            "Attribute \"%s\", which component \"%s\" was stored in, is now that of component \"%s\". Give that one another name with @AttributeName until no item has the former name."),
    RENAMED_TWICE(
            "renamed",
            "Attribute \"%s\" cannot have become both component \"%s\" and component \"%s\". Remove one @RenamedFrom."),
    RENAMED_RESERVED(
            "renamed",
            "Attribute \"%s\", which component \"%s\" was stored in, is %s of table \"%s\". Write another name, or remove @RenamedFrom."),
    RENAMED_KEY(
            "renamed",
            "Component \"%s\" is the %s of the table, whose attributes cannot be renamed in place. Keep the stored name with @AttributeName(\"%s\")."),
    RENAMED_MIX(
            "renamed",
            "@RenamedFrom and %s on component \"%s\" contradict each other: %s. Keep the stored name with @AttributeName(\"%s\").");

    private final String tag;
    private final String text;

    Problem(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    /** Its section in docs/problems.md. */
    public String tag() {
        return tag;
    }

    /**
     * What is said.
     *
     * @param arguments the names, in the text's order
     */
    public String message(Object... arguments) {
        return "[mizzle:" + tag + "] " + String.format(Locale.ROOT, text, arguments);
    }
}
