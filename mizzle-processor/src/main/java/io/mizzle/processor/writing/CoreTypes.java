package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import java.util.Set;

/** The classes of core that generated code names; the processor never depends on core itself. */
final class CoreTypes {

    /** The packages of most of them. Core keeps their names apart, so that a file can import each as a whole. */
    static final Set<String> PACKAGES =
            Set.of("io.mizzle.codec", "io.mizzle.expression", "io.mizzle.key", "io.mizzle.schema");

    static final ClassName ATTRIBUTE_NAMES = codec("AttributeNames");
    static final ClassName CODEC = codec("Codec");
    static final ClassName CODECS = codec("Codecs");
    static final ClassName JSON_CODEC = codec("JsonCodec");
    static final ClassName MAP_KEYS = codec("MapKeys");
    static final ClassName MAP_KEY_CODEC = codec("MapKeyCodec");
    static final ClassName RECORD_CODEC = codec("RecordCodec");
    static final ClassName REQUIRED = codec("Required");
    static final ClassName SEALED_CODEC = codec("SealedCodec");
    static final ClassName VALUE_SINK = codec("ValueSink");
    static final ClassName VALUE_SOURCE = codec("ValueSource");
    static final ClassName WHOLE_NUMBERS = codec("WholeNumbers");

    static final ClassName ACCESS = expression("Access");
    static final ClassName ATTRIBUTE = expression("Attribute");
    static final ClassName ATTRIBUTE_SPEC = expression("AttributeSpec");
    static final ClassName BINARY_ATTRIBUTE = expression("BinaryAttribute");
    static final ClassName LIST_ATTRIBUTE = expression("ListAttribute");
    static final ClassName MAP_ATTRIBUTE = expression("MapAttribute");
    static final ClassName NUMBER_ATTRIBUTE = expression("NumberAttribute");
    static final ClassName ORDERED_ATTRIBUTE = expression("OrderedAttribute");
    static final ClassName SCALAR_ATTRIBUTE = expression("ScalarAttribute");
    static final ClassName SET_ATTRIBUTE = expression("SetAttribute");
    static final ClassName STRING_ATTRIBUTE = expression("StringAttribute");

    static final ClassName BUCKET_UNIT = key("BucketUnit");
    static final ClassName KEY_ENCODING = key("KeyEncoding");
    static final ClassName KEY_FORMATS = key("KeyFormats");
    static final ClassName KEY_PART = key("KeyPart");
    static final ClassName KEY_TEMPLATE = key("KeyTemplate");
    static final ClassName NUMBER_KIND = key("NumberKind");

    static final ClassName ACCESS_PATH = schema("AccessPath");
    static final ClassName COLLECTION_DEFINITION = schema("CollectionDefinition");
    static final ClassName COLLECTION_MEMBER = schema("CollectionMember");
    static final ClassName COLLECTION_PATH = schema("CollectionPath");
    static final ClassName COLLECTION_SCHEMA = schema("CollectionSchema");
    static final ClassName ENTITY_BUILDER = schema("EntityBuilder");
    static final ClassName ENTITY_DEFINITION = schema("EntityDefinition");
    static final ClassName ENTITY_DEFINITION_BUILDER = schema("EntityDefinitionBuilder");
    static final ClassName ENTITY_SCHEMA = schema("EntitySchema");
    static final ClassName GLOBAL_PATH = schema("GlobalPath");
    static final ClassName INDEX = schema("Index");
    static final ClassName KEY_ATTRIBUTE = schema("KeyAttribute");
    static final ClassName KEY_TYPE = schema("KeyType");
    static final ClassName NUMBER_SLOT = schema("NumberSlot");
    static final ClassName PATH_STATE = schema("PathState");
    static final ClassName PRIMARY_KEY = schema("PrimaryKey");
    static final ClassName UNIQUE_KEY = schema("UniqueKey");
    static final ClassName PROJECTION_DEFINITION = schema("ProjectionDefinition");
    static final ClassName PROJECTION_SCHEMA = schema("ProjectionSchema");
    static final ClassName ROLE = schema("Role");
    static final ClassName SLOT = schema("Slot");
    static final ClassName STAMP = schema("Stamp");
    static final ClassName STRING_SLOT = schema("StringSlot");
    static final ClassName TABLE_DEFINITION = schema("TableDefinition");
    static final ClassName TABLE_PATH = schema("TablePath");
    static final ClassName TABLE_SCHEMA = schema("TableSchema");
    static final ClassName TO_MANY = schema("ToMany");
    static final ClassName TO_ONE = schema("ToOne");
    static final ClassName VIEW_DEFINITION = schema("ViewDefinition");
    static final ClassName VIEW_PART = schema("ViewPart");
    static final ClassName VIEW_SCHEMA = schema("ViewSchema");

    static final ClassName TYPE_REFERENCE = ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private CoreTypes() {}

    private static ClassName codec(String name) {
        return ClassName.get("io.mizzle.codec", name);
    }

    private static ClassName expression(String name) {
        return ClassName.get("io.mizzle.expression", name);
    }

    private static ClassName key(String name) {
        return ClassName.get("io.mizzle.key", name);
    }

    private static ClassName schema(String name) {
        return ClassName.get("io.mizzle.schema", name);
    }
}
