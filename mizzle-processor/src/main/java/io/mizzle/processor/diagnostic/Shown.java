package io.mizzle.processor.diagnostic;

import com.squareup.javapoet.TypeName;

/** How Java types look in messages: without packages. */
public final class Shown {
    private Shown() {}

    /** A type as one would write it with imports: {@code Map<String, BigDecimal>}. */
    public static String type(TypeName type) {
        return qualified(type).replaceAll("\\b(?:[a-z_0-9]+\\.)+", "");
    }

    /** A type with packages and without the annotations inside it. */
    public static String qualified(TypeName type) {
        String text = type.toString();
        return text.indexOf('@') < 0 ? text : text.replaceAll("\\s*@[\\w.]+\\s*", "");
    }
}
