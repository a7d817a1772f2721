package io.mizzle.processor.source;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** A class with its package and its imports. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * The text of a file.
     *
     * @param name its class
     * @param type the class
     * @param wholes what it may import as a whole
     */
    public static String of(ClassName name, Member type, Wholes wholes) {
        List<String> nested = type.types().subList(1, type.types().size());
        Imports imports = Imports.of(name, nested, wholes, type.code());
        StringBuilder text = new StringBuilder(2 * type.code().length());
        if (!name.packageName().isEmpty()) {
            text.append("package ").append(name.packageName()).append(";\n\n");
        }
        int begin = text.length();
        for (String line : imports.lines()) {
            text.append("import ").append(line).append(";\n");
        }
        if (text.length() > begin) {
            text.append('\n');
        }
        Layout.append(text, type.code(), imports);
        return text.toString();
    }
}
