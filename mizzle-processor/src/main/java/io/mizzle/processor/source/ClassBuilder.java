package io.mizzle.processor.source;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Puts a class together. Members are sorted by what they are, and otherwise stay as they are added. Not thread-safe. */
public final class ClassBuilder {

    private final Declaration declaration = new Declaration();
    private final ClassName name;
    private final List<TypeVariableName> variables = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private @Nullable TypeName superclass;

    private ClassBuilder(ClassName name) {
        this.name = name;
    }

    /**
     * A class.
     *
     * @param name its name
     */
    public static ClassBuilder of(ClassName name) {
        return new ClassBuilder(name);
    }

    /**
     * Adds to its Javadoc.
     *
     * @param format as for {@link Code#of}
     * @param arguments what it names
     */
    public ClassBuilder addJavadoc(String format, @Nullable Object... arguments) {
        declaration.addJavadoc(format, arguments);
        return this;
    }

    /**
     * Annotates it.
     *
     * @param annotation the annotation
     */
    public ClassBuilder addAnnotation(ClassName annotation) {
        declaration.addAnnotation(annotation);
        return this;
    }

    /**
     * Adds modifiers.
     *
     * @param modifiers in Java's order
     */
    public ClassBuilder addModifiers(Modifier... modifiers) {
        declaration.addModifiers(modifiers);
        return this;
    }

    /**
     * Adds a type variable.
     *
     * @param variable the variable
     */
    public ClassBuilder addTypeVariable(TypeVariableName variable) {
        variables.add(variable);
        return this;
    }

    /**
     * What it extends.
     *
     * @param type the type
     */
    public ClassBuilder superclass(TypeName type) {
        superclass = type;
        return this;
    }

    /**
     * Adds a member.
     *
     * @param member a field, a method or a class
     */
    public ClassBuilder add(Member member) {
        members.add(member);
        return this;
    }

    /**
     * Adds members.
     *
     * @param added fields, methods or classes
     */
    public ClassBuilder addAll(Iterable<Member> added) {
        for (Member member : added) {
            members.add(member);
        }
        return this;
    }

    /** The class. */
    public Member build() {
        StringBuilder code = declaration.begin().append("class ").append(name.simpleName());
        Declaration.appendVariables(code, variables);
        if (superclass != null) {
            Types.append(code.append(" extends "), superclass);
        }
        code.append(" {\n").append(Mark.INDENT);
        List<String> types = new ArrayList<>(List.of(name.simpleName()));
        String between = "";
        for (Member.Place place : Member.Place.values()) {
            for (Member member : members) {
                if (member.place() == place) {
                    code.append(between).append(member.code());
                    types.addAll(member.types());
                    between = "\n";
                }
            }
        }
        code.append(Mark.UNINDENT).append("}\n");
        return new Member(Member.Place.TYPE, code.toString(), types);
    }
}
