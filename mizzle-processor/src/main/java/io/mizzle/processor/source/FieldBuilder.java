package io.mizzle.processor.source;

import com.squareup.javapoet.TypeName;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Puts a field together. Not thread-safe. */
public final class FieldBuilder {

    private final Declaration declaration = new Declaration();
    private final TypeName type;
    private final String name;
    private final StringBuilder initializer = new StringBuilder();

    private FieldBuilder(TypeName type, String name) {
        this.type = type;
        this.name = name;
    }

    /**
     * A field.
     *
     * @param type its type
     * @param name its name
     * @param modifiers its modifiers, in Java's order
     */
    public static FieldBuilder of(TypeName type, String name, Modifier... modifiers) {
        FieldBuilder field = new FieldBuilder(type, name);
        field.declaration.addModifiers(modifiers);
        return field;
    }

    /**
     * Adds to its Javadoc.
     *
     * @param format as for {@link Code#of}
     * @param arguments what it names
     */
    public FieldBuilder addJavadoc(String format, @Nullable Object... arguments) {
        declaration.addJavadoc(format, arguments);
        return this;
    }

    /**
     * Its value.
     *
     * @param format as for {@link Code#of}
     * @param arguments what it names
     */
    public FieldBuilder initializer(String format, @Nullable Object... arguments) {
        Format.append(initializer.append(" = "), format, arguments);
        return this;
    }

    /**
     * Its value.
     *
     * @param value the expression
     */
    public FieldBuilder initializer(Code value) {
        initializer.append(" = ").append(value);
        return this;
    }

    /** The field. */
    public Member build() {
        StringBuilder code = declaration.begin();
        Types.append(code, type);
        code.append(' ').append(name).append(initializer).append(";\n");
        return new Member(declaration.isStatic() ? Member.Place.STATIC_FIELD : Member.Place.FIELD, code.toString());
    }
}
