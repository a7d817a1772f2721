package io.mizzle.processor.source;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as pieces of code, each class marked. */
final class Types {

    private Types() {}

    /** Appends a {@link TypeName}, or the type of a {@link Class}. */
    static void append(StringBuilder to, @Nullable Object type) {
        if (type instanceof ClassName name) {
            appendClass(to, name);
        } else if (type instanceof ParameterizedTypeName generic) {
            appendGeneric(to, generic);
        } else if (type instanceof TypeName name) {
            appendOther(to, name);
        } else if (type instanceof Type reflected) {
            append(to, TypeName.get(reflected));
        } else {
            throw new IllegalArgumentException("no type: " + type);
        }
    }

    private static void appendClass(StringBuilder to, ClassName name) {
        if (name.annotations.isEmpty()) {
            to.append(Mark.CLASS);
            appendName(to, name);
        } else {
            to.append(Mark.ANNOTATED);
            appendName(to, name);
            to.append(Mark.ANNOTATION);
            appendName(to, only(name.annotations));
        }
        to.append(Mark.END);
    }

    private static void appendName(StringBuilder to, ClassName name) {
        to.append(name.packageName()).append(Mark.NAME);
        if (name.enclosingClassName() == null) {
            to.append(name.simpleName());
        } else {
            to.append(String.join(".", name.simpleNames()));
        }
    }

    private static void appendGeneric(StringBuilder to, ParameterizedTypeName type) {
        if (type.rawType.enclosingClassName() != null && isInsideGeneric(type)) {
            to.append(type);
            return;
        }
        appendClass(to, type.rawType);
        String before = "<";
        for (TypeName argument : type.typeArguments) {
            to.append(before);
            append(to, argument);
            before = ", ";
        }
        if (!type.typeArguments.isEmpty()) {
            to.append('>');
        }
    }

    /** {@code Outer<String>.Inner}, whose parts JavaPoet does not tell. */
    private static boolean isInsideGeneric(ParameterizedTypeName type) {
        return !type.toString().startsWith(type.rawType.toString());
    }

    private static void appendOther(StringBuilder to, TypeName type) {
        if (type instanceof ArrayTypeName array) {
            appendArray(to, array);
            return;
        }
        appendAnnotation(to, type, "");
        if (type instanceof WildcardTypeName wildcard) {
            appendWildcard(to, wildcard);
        } else if (type instanceof TypeVariableName variable) {
            to.append(variable.name);
        } else {
            to.append(type.annotations.isEmpty() ? type : type.withoutAnnotations());
        }
    }

    private static void appendWildcard(StringBuilder to, WildcardTypeName wildcard) {
        if (!wildcard.lowerBounds.isEmpty()) {
            append(to.append("? super "), wildcard.lowerBounds.get(0));
        } else if (wildcard.upperBounds.get(0).equals(TypeName.OBJECT)) {
            to.append('?');
        } else {
            append(to.append("? extends "), wildcard.upperBounds.get(0));
        }
    }

    private static void appendArray(StringBuilder to, ArrayTypeName array) {
        TypeName element = array;
        while (element instanceof ArrayTypeName each) {
            element = each.componentType;
        }
        append(to, element);
        for (TypeName each = array; each instanceof ArrayTypeName dimension; each = dimension.componentType) {
            appendAnnotation(to, each, " ");
            to.append("[]");
        }
    }

    private static void appendAnnotation(StringBuilder to, TypeName type, String before) {
        if (!type.annotations.isEmpty()) {
            to.append(before).append('@');
            appendClass(to, only(type.annotations));
            to.append(' ');
        }
    }

    private static ClassName only(List<AnnotationSpec> annotations) {
        if (annotations.size() > 1 || !annotations.get(0).members.isEmpty()) {
            throw new IllegalArgumentException("only one annotation without values: " + annotations);
        }
        return (ClassName) annotations.get(0).type;
    }
}
