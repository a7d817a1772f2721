package io.mizzle.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A block of the HashiCorp configuration language: arguments with aligned equals signs, then nested blocks. */
final class Hcl {

    private static final String INDENT = "  ";

    private final String head;
    private final List<Map.Entry<String, String>> arguments = new ArrayList<>();
    private final List<Hcl> blocks = new ArrayList<>();

    Hcl(String head) {
        this.head = head;
    }

    /** Adds an argument; null adds none. */
    Hcl set(String name, @Nullable Object value) {
        if (value != null) {
            arguments.add(Map.entry(name, expression(value)));
        }
        return this;
    }

    Hcl add(Hcl block) {
        blocks.add(block);
        return this;
    }

    private static String expression(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Hcl::expression).toList().toString();
        }
        return quoted(value.toString());
    }

    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("${", "$${")
                        .replace("%{", "%%{")
                + '"';
    }

    String print() {
        StringBuilder out = new StringBuilder();
        print(out, "");
        return out.toString();
    }

    private void print(StringBuilder out, String indent) {
        out.append(indent).append(head).append(" {\n");
        int width = arguments.stream()
                .mapToInt(each -> each.getKey().length())
                .max()
                .orElse(0);
        for (Map.Entry<String, String> argument : arguments) {
            String name = argument.getKey();
            out.append(indent).append(INDENT).append(name).append(" ".repeat(width - name.length()));
            out.append(" = ").append(argument.getValue()).append('\n');
        }
        for (Hcl block : blocks) {
            out.append('\n');
            block.print(out, indent + INDENT);
        }
        out.append(indent).append("}\n");
    }
}
