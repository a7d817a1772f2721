package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.REQUIRED;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.source.Code;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Names and short pieces of code that several members share. */
final class Text {

    private Text() {}

    /** {@code shipTo} as {@code SHIP_TO}. */
    static String upperSnake(String name) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < name.length(); at++) {
            boolean hump = at > 0 && Character.isUpperCase(name.charAt(at)) && startsHumpAfter(name.charAt(at - 1));
            text.append(hump ? "_" : "").append(name.charAt(at));
        }
        return text.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean startsHumpAfter(char before) {
        return Character.isLowerCase(before) || Character.isDigit(before);
    }

    /** {@code byStatus} as {@code ByStatus}. */
    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code OrderLine} as {@code orderLine}, for a parameter. */
    static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Text inside a Javadoc {@code code} tag, where javac would see the end of the comment or a Unicode escape. */
    static String documented(String template) {
        StringBuilder text = new StringBuilder(template.replace("*/", "* /").replace("\\u", "\\ u"));
        for (int at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                text.setCharAt(at, ' ');
            }
        }
        return text.toString();
    }

    /** Generated classes are as visible as what they are generated for. */
    static Modifier[] visibility(Names names) {
        return names.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    static TypeName generic(ClassName type, TypeName... arguments) {
        return ParameterizedTypeName.get(type, arguments);
    }

    /**
     * A component's value, or an exception that names the attribute. The type is written out: inferring it each time is a tenth of what
     * javac allocates for an entity.
     *
     * @param component the component
     * @param value the expression for its value
     * @param more further arguments, each after a comma
     */
    static Code required(ComponentModel component, Code value, String more) {
        return Code.of("$T.<$T>value($L$L)", REQUIRED, component.value().type(), value, more);
    }

    /** Expressions as arguments, one line if they fit. */
    static Code arguments(List<Code> expressions) {
        return Code.join(expressions, ",$W");
    }
}
