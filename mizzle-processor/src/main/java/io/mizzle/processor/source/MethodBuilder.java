package io.mizzle.processor.source;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Puts a method or a constructor together. Not thread-safe. */
public final class MethodBuilder {

    private static final ClassName OVERRIDE = ClassName.get(Override.class);

    private final Declaration declaration = new Declaration();
    private final Member.Place place;
    private final String name;
    private final List<TypeVariableName> variables = new ArrayList<>();
    private final StringBuilder parameters = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private @Nullable TypeName returned;

    private MethodBuilder(Member.Place place, String name) {
        this.place = place;
        this.name = name;
    }

    /**
     * A method.
     *
     * @param name its name
     */
    public static MethodBuilder of(String name) {
        return new MethodBuilder(Member.Place.METHOD, name);
    }

    /**
     * A constructor.
     *
     * @param type its class
     */
    public static MethodBuilder constructor(ClassName type) {
        return new MethodBuilder(Member.Place.CONSTRUCTOR, type.simpleName());
    }

    /**
     * Adds to its Javadoc.
     *
     * @param format as for {@link Code#of}
     * @param arguments what it names
     */
    public MethodBuilder addJavadoc(String format, @Nullable Object... arguments) {
        declaration.addJavadoc(format, arguments);
        return this;
    }

    /** It overrides another. */
    public MethodBuilder overrides() {
        declaration.addAnnotation(OVERRIDE);
        return this;
    }

    /**
     * Adds modifiers.
     *
     * @param modifiers in Java's order
     */
    public MethodBuilder addModifiers(Modifier... modifiers) {
        declaration.addModifiers(modifiers);
        return this;
    }

    /**
     * Adds a type variable.
     *
     * @param variable the variable
     */
    public MethodBuilder addTypeVariable(TypeVariableName variable) {
        variables.add(variable);
        return this;
    }

    /**
     * What it returns, nothing unless told.
     *
     * @param type the type
     */
    public MethodBuilder returns(TypeName type) {
        returned = type;
        return this;
    }

    /**
     * Adds a parameter.
     *
     * @param type its type
     * @param parameter its name
     */
    public MethodBuilder addParameter(TypeName type, String parameter) {
        if (parameters.length() > 0) {
            parameters.append(',').append(Mark.SPACE);
        }
        Types.append(parameters, type);
        parameters.append(' ').append(parameter);
        return this;
    }

    /**
     * Adds parameters.
     *
     * @param added the parameters
     */
    public MethodBuilder addParameters(List<Parameter> added) {
        for (Parameter each : added) {
            addParameter(each.type(), each.name());
        }
        return this;
    }

    /**
     * Adds whole lines.
     *
     * @param format as for {@link Code#of}
     * @param arguments what it names
     */
    public MethodBuilder addCode(String format, @Nullable Object... arguments) {
        Format.append(body, format, arguments);
        return this;
    }

    /**
     * Adds whole lines.
     *
     * @param code the lines
     */
    public MethodBuilder addCode(Code code) {
        body.append(code);
        return this;
    }

    /**
     * Adds a statement.
     *
     * @param format as for {@link Code#of}, without the semicolon
     * @param arguments what it names
     */
    public MethodBuilder addStatement(String format, @Nullable Object... arguments) {
        body.append(Mark.STATEMENT);
        Format.append(body, format, arguments);
        body.append(";\n").append(Mark.END_STATEMENT);
        return this;
    }

    /**
     * Begins a block.
     *
     * @param format what stands before it, as for {@link Code#of}
     * @param arguments what it names
     */
    public MethodBuilder beginBlock(String format, @Nullable Object... arguments) {
        Format.append(body, format, arguments);
        body.append(" {\n").append(Mark.INDENT);
        return this;
    }

    /** Ends the block. */
    public MethodBuilder endBlock() {
        body.append(Mark.UNINDENT).append("}\n");
        return this;
    }

    /** The method. */
    public Member build() {
        StringBuilder code = declaration.begin();
        if (!variables.isEmpty()) {
            Declaration.appendVariables(code, variables);
            code.append(' ');
        }
        if (place == Member.Place.METHOD) {
            Types.append(code, returned == null ? TypeName.VOID : returned);
            code.append(' ');
        }
        code.append(name).append('(').append(Mark.BREAK).append(parameters).append(") {\n");
        code.append(Mark.INDENT).append(body).append(Mark.UNINDENT).append("}\n");
        return new Member(place, code.toString());
    }
}
