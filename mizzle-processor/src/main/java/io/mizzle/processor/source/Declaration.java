package io.mizzle.processor.source;

import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What fields, methods and classes begin with: Javadoc, annotations and modifiers. */
final class Declaration {

    private final StringBuilder javadoc = new StringBuilder();
    private final StringBuilder annotations = new StringBuilder();
    private final StringBuilder modifiers = new StringBuilder();
    private boolean isStatic;

    void addJavadoc(String format, @Nullable Object... arguments) {
        Format.append(javadoc, format, arguments);
    }

    void addAnnotation(TypeName type) {
        annotations.append('@');
        Types.append(annotations, type);
        annotations.append('\n');
    }

    void addModifiers(Modifier... added) {
        for (Modifier modifier : added) {
            modifiers.append(modifier.name().toLowerCase(Locale.ROOT)).append(' ');
            isStatic |= modifier == Modifier.STATIC;
        }
    }

    boolean isStatic() {
        return isStatic;
    }

    /** The beginning of the member's code. */
    StringBuilder begin() {
        StringBuilder code = new StringBuilder();
        if (javadoc.indexOf("\n") >= 0) {
            code.append("/**\n").append(Mark.JAVADOC).append(javadoc);
            if (javadoc.charAt(javadoc.length() - 1) != '\n') {
                code.append('\n');
            }
            code.append(Mark.END_JAVADOC).append(" */\n");
        } else if (javadoc.length() > 0) {
            code.append("/** ").append(Mark.JAVADOC).append(javadoc);
            code.append(Mark.END_JAVADOC).append(" */\n");
        }
        return code.append(annotations).append(modifiers);
    }

    /** {@code <E, A extends Access>}, nothing if there are none. */
    static void appendVariables(StringBuilder code, List<TypeVariableName> variables) {
        String before = "<";
        for (TypeVariableName variable : variables) {
            code.append(before).append(variable.name);
            for (TypeName bound : variable.bounds) {
                Types.append(code.append(" extends "), bound);
            }
            before = ", ";
        }
        if (!variables.isEmpty()) {
            code.append('>');
        }
    }
}
