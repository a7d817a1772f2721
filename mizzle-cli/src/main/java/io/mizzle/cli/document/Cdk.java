package io.mizzle.cli.document;

import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A construct of the AWS CDK in Java. Tables are {@code CfnTable}s, which have every property of CloudFormation, keys of several
 * attributes too.
 */
final class Cdk {

    private static final String INDENT = "    ";

    private Cdk() {}

    static String construct(List<SchemaTable> tables) {
        StringBuilder out = new StringBuilder();
        out.append("import java.util.List;\n");
        out.append("import software.amazon.awscdk.CfnDeletionPolicy;\n");
        out.append("import software.amazon.awscdk.services.dynamodb.CfnTable;\n");
        out.append("import software.constructs.Construct;\n\n");
        out.append("/** The tables of mizzle. */\n");
        out.append("public final class MizzleTables extends Construct {\n\n");
        out.append(INDENT).append("public MizzleTables(Construct scope, String id) {\n");
        out.append(INDENT.repeat(2)).append("super(scope, id);\n");
        tables.forEach(table -> table(out, table));
        out.append(INDENT).append("}\n\n");
        out.append(INDENT).append("private static void retain(CfnTable table) {\n");
        out.append(INDENT.repeat(2)).append("table.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.RETAIN);\n");
        out.append(INDENT.repeat(2))
                .append("table.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.RETAIN);\n");
        out.append(INDENT).append("}\n}\n");
        return out.toString();
    }

    private static void table(StringBuilder out, SchemaTable table) {
        String indent = INDENT.repeat(2);
        out.append(indent).append("retain(CfnTable.Builder.create(this, ");
        out.append(text(LogicalName.pascal(table.name()))).append(")\n");
        TableProperties.of(table.description())
                .forEach((name, value) -> out.append(indent)
                        .append(INDENT.repeat(2))
                        .append('.')
                        .append(lowered(name))
                        .append('(')
                        .append(argument(name, value, indent + INDENT.repeat(2)))
                        .append(")\n"));
        out.append(indent).append(INDENT.repeat(2)).append(".build());\n");
    }

    private static String lowered(String property) {
        return property.startsWith("SSE")
                ? "sse" + property.substring(3)
                : Character.toLowerCase(property.charAt(0)) + property.substring(1);
    }

    /** A property's value; a structure has a builder of its own. */
    private static String argument(String name, @Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> structure) {
            return structure(name, structure, indent);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            StringBuilder elements = new StringBuilder("List.of(");
            String separator = "\n";
            for (Object element : list) {
                elements.append(separator).append(indent).append(INDENT.repeat(2));
                elements.append(argument(name, element, indent + INDENT.repeat(2)));
                separator = ",\n";
            }
            return elements.append(')').toString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : text(String.valueOf(value));
    }

    private static String structure(String property, Map<?, ?> structure, String indent) {
        StringBuilder out = new StringBuilder(type(property)).append(".builder()");
        structure.forEach((key, value) -> out.append('\n')
                .append(indent)
                .append(INDENT.repeat(2))
                .append('.')
                .append(member(String.valueOf(key)))
                .append('(')
                .append(argument(String.valueOf(key), value, indent + INDENT.repeat(2)))
                .append(')'));
        return out.append('\n')
                .append(indent)
                .append(INDENT.repeat(2))
                .append(".build()")
                .toString();
    }

    private static String type(String property) {
        return switch (property) {
            case "AttributeDefinitions" -> "CfnTable.AttributeDefinitionProperty";
            case "KeySchema" -> "CfnTable.KeySchemaProperty";
            case "GlobalSecondaryIndexes" -> "CfnTable.GlobalSecondaryIndexProperty";
            case "LocalSecondaryIndexes" -> "CfnTable.LocalSecondaryIndexProperty";
            case "Tags" -> "software.amazon.awscdk.CfnTag";
            case "SSESpecification",
                    "TimeToLiveSpecification",
                    "StreamSpecification",
                    "PointInTimeRecoverySpecification",
                    "ProvisionedThroughput",
                    "OnDemandThroughput",
                    "Projection" -> "CfnTable." + property + "Property";
            default -> throw new IllegalArgumentException(property);
        };
    }

    private static String member(String name) {
        return switch (name) {
            case "SSEEnabled" -> "sseEnabled";
            case "SSEType" -> "sseType";
            case "KMSMasterKeyId" -> "kmsMasterKeyId";
            default -> lowered(name);
        };
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
