package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import javax.lang.model.element.Modifier;

/** What the classes of projections, views and item collections have in common: one constant, and a definition asked for later. */
final class Schemas {

    private Schemas() {}

    /** {@code QOrder.ORDER}. */
    static Code constant(Names names) {
        return Code.of("$T.$L", names.metamodel(), names.constant());
    }

    /** The class with its constant and its constructor. */
    static ClassBuilder begin(Names names, TypeName superclass) {
        return ClassBuilder.of(names.metamodel())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(names))
                .addModifiers(Modifier.FINAL)
                .superclass(superclass)
                .add(FieldBuilder.of(
                                names.metamodel(), names.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What statements name.")
                        .initializer("new $T()", names.metamodel())
                        .build())
                .add(MethodBuilder.constructor(names.metamodel())
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** {@code define} with nothing but an expression. */
    static Member define(TypeName definition, Code expression) {
        return beginDefine(definition).addStatement("return $L", expression).build();
    }

    /** {@code define} without its statements. */
    static MethodBuilder beginDefine(TypeName definition) {
        return MethodBuilder.of("define")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(definition);
    }
}
