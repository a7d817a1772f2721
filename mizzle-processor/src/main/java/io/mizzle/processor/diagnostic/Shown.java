package io.mizzle.processor.diagnostic;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/** How Java types look in messages: without packages. */
public final class Shown {
    private Shown() {}

    /** A type as one would write it with imports: {@code Map<String, BigDecimal>}. */
    public static String type(TypeName type) {
        return qualified(type).replaceAll("\\b(?:[a-z_0-9]+\\.)+", "");
    }

    /** A type with packages and without the annotations inside it. */
    public static String qualified(TypeName type) {
        if (type instanceof ClassName name) {
            return name.canonicalName();
        }
        if (type instanceof ParameterizedTypeName generic && generic.rawType.enclosingClassName() == null) {
            return generic.rawType.canonicalName() + "<" + qualified(generic.typeArguments) + ">";
        }
        String text = type.toString();
        return text.indexOf('@') < 0 ? text : text.replaceAll("\\s*@[\\w.]+\\s*", "");
    }

    private static String qualified(List<TypeName> types) {
        StringBuilder text = new StringBuilder();
        for (TypeName type : types) {
            text.append(text.isEmpty() ? "" : ", ").append(qualified(type));
        }
        return text.toString();
    }
}
