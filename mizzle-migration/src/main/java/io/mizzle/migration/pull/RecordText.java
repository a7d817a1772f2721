package io.mizzle.migration.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text of a record: annotations, components, and the imports they need. */
final class RecordText {

    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry("AttributeValue", "software.amazon.awssdk.services.dynamodb.model"),
            Map.entry("SdkBytes", "software.amazon.awssdk.core"),
            Map.entry("BigDecimal", "java.math"),
            Map.entry("Instant", "java.time"),
            Map.entry("Set", "java.util"),
            Map.entry("Nullable", "org.jspecify.annotations"),
            Map.entry("Table", "io.mizzle.annotation"),
            Map.entry("Entity", "io.mizzle.annotation"),
            Map.entry("Key", "io.mizzle.annotation"),
            Map.entry("IndexKey", "io.mizzle.annotation"),
            Map.entry("GlobalIndex", "io.mizzle.annotation"),
            Map.entry("LocalIndex", "io.mizzle.annotation"),
            Map.entry("PartitionKey", "io.mizzle.annotation"),
            Map.entry("SortKey", "io.mizzle.annotation"),
            Map.entry("IndexPartitionKey", "io.mizzle.annotation"),
            Map.entry("IndexSortKey", "io.mizzle.annotation"),
            Map.entry("ProjectionType", "io.mizzle.annotation"),
            Map.entry("KeyType", "io.mizzle.annotation"),
            Map.entry("AttributeName", "io.mizzle.annotation"),
            Map.entry("Ttl", "io.mizzle.annotation"));

    private final String packageName;
    private final String declaration;
    private final List<String> annotations = new ArrayList<>();
    private final List<String> components = new ArrayList<>();
    private String documentation = "";

    RecordText(String packageName, String declaration) {
        this.packageName = packageName;
        this.declaration = declaration;
    }

    RecordText documented(String sentence) {
        documentation = "/** " + sentence + " */\n";
        return this;
    }

    RecordText annotated(String annotation) {
        annotations.add(annotation);
        return this;
    }

    RecordText component(List<String> marks, String type, String name) {
        components.add((marks.isEmpty() ? "" : String.join(" ", marks) + " ") + type + " " + name);
        return this;
    }

    /** A literal of Java. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                out.append('\\').append(letter);
            } else if (letter < ' ' || letter > '~') {
                out.append(String.format("\\u%04x", (int) letter));
            } else {
                out.append(letter);
            }
        }
        return out.append('"').toString();
    }

    static String quoted(List<String> texts) {
        return texts.stream().map(RecordText::quoted).collect(Collectors.joining(", ", "{", "}"));
    }

    /** @param end such as {@code implements Shop {}} */
    String print(String end) {
        String body = annotations.stream().map(each -> each + "\n").collect(Collectors.joining()) + declaration
                + (declaration.contains(" record ")
                        ? components.stream().collect(Collectors.joining(",\n        ", "(\n        ", ")"))
                        : "")
                + end + "\n";
        TreeSet<String> imports = new TreeSet<>();
        PACKAGES.forEach((name, from) -> {
            if (body.matches("(?s).*\\b" + name + "\\b.*")) {
                imports.add("import " + from + "." + name + ";");
            }
        });
        return "package " + packageName + ";\n\n" + String.join("\n", imports) + "\n\n" + documentation + body;
    }
}
