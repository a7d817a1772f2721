package io.mizzle.processor.reading;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.DeclaredAnnotations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ValueModel;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the components of records, from the fields of the same names: javac shows no line for a message on a record component. */
final class ComponentReader {
    private final Languages languages;
    private final AnnotationReader annotations;
    private final Converters converters;
    private final Report report;

    ComponentReader(Languages languages, AnnotationReader annotations, Report report) {
        this.languages = languages;
        this.annotations = annotations;
        this.converters = new Converters(languages);
        this.report = report;
    }

    DeclaredComponent read(VariableElement field, Place record) {
        String name = field.getSimpleName().toString();
        Place place = record.component(name);
        ComponentContext context = new ComponentContext(name, place, annotations.read(field, place), report);
        boolean nullable = isNullable(field);
        TypeMirror optional = ValueReader.optionalOf(field.asType());
        checkNullness(field.asType(), nullable, optional != null, context);
        AnnotationMirror convert = AnnotationReader.find(field, "Convert");
        boolean converted = convert != null && (optional == null || converters.takes(convert, field.asType()));
        TypeMirror stored = optional == null || converted ? field.asType() : optional;
        ValueModel value = convert == null ? unconverted(stored, context) : converters.read(convert, stored, context);
        AnnotationMirror defaulted = AnnotationReader.find(field, "Default");
        if (defaulted != null) {
            converters.checkProvider(defaulted, field.asType(), context);
        }
        return new DeclaredComponent(
                name,
                typeName(field.asType()),
                value,
                nullable,
                optional != null && !converted,
                context.annotations(),
                place);
    }

    /** A component of a record that is not stored as it is: its type alone. */
    DeclaredComponent shape(VariableElement field, Place record) {
        String name = field.getSimpleName().toString();
        Place place = record.component(name);
        boolean nullable = isNullable(field);
        boolean optional = ValueReader.optionalOf(field.asType()) != null;
        DeclaredAnnotations read = annotations.read(field, place);
        checkNullness(field.asType(), nullable, optional, new ComponentContext(name, place, read, report));
        TypeName type = typeName(field.asType());
        return new DeclaredComponent(name, type, new ValueModel.UnreadableValue(type), nullable, optional, read, place);
    }

    private static boolean isNullable(VariableElement field) {
        return TypeUse.isNullable(field.asType()) || TypeUse.isNullable(field.getAnnotationMirrors());
    }

    private ValueModel unconverted(TypeMirror stored, ComponentContext context) {
        if (context.annotations().has("Json")) {
            checkJackson(context);
            return new ValueModel.JsonValue(TypeName.get(languages.boxed(stored)));
        }
        return new ValueReader(languages, converters, context).plain(stored);
    }

    private void checkJackson(ComponentContext context) {
        if (languages.elements().getTypeElement("com.fasterxml.jackson.databind.ObjectMapper") == null) {
            context.problem(context.place().annotation("Json"), Problem.JSON_NO_JACKSON, context.name());
        }
    }

    private void checkNullness(TypeMirror type, boolean nullable, boolean optional, ComponentContext context) {
        if (type instanceof ArrayType array && TypeUse.isNullable(array.getComponentType())) {
            context.problem(context.place(), Problem.NULLABLE_ARRAY, Shown.type(TypeName.get(type)), context.name());
        } else if (nullable && type.getKind().isPrimitive()) {
            String box = Shown.type(TypeName.get(type).box());
            context.problem(
                    context.place(), Problem.NULLABLE_PRIMITIVE, context.name(), Shown.type(TypeName.get(type)), box);
        } else if (nullable && optional) {
            context.problem(context.place(), Problem.NULLABLE_OPTIONAL, context.name());
        }
    }

    private static TypeName typeName(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR ? TypeName.OBJECT : TypeName.get(type);
    }
}
