package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.Names;
import javax.lang.model.element.Modifier;

/** What the classes of projections, views and item collections have in common: one constant, and a definition asked for later. */
final class Schemas {

    private Schemas() {}

    /** {@code QOrder.ORDER}. */
    static CodeBlock constant(Names names) {
        return CodeBlock.of("$T.$L", names.metamodel(), names.constant());
    }

    /** The class with its constant and its constructor. */
    static TypeSpec.Builder begin(Names names, TypeName superclass) {
        return TypeSpec.classBuilder(names.metamodel())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(names))
                .addModifiers(Modifier.FINAL)
                .superclass(superclass)
                .addField(FieldSpec.builder(
                                names.metamodel(), names.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What statements name.")
                        .initializer("new $T()", names.metamodel())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** {@code define} with nothing but an expression. */
    static MethodSpec define(TypeName definition, CodeBlock expression) {
        return beginDefine(definition).addStatement("return $L", expression).build();
    }

    /** {@code define} without its statements. */
    static MethodSpec.Builder beginDefine(TypeName definition) {
        return MethodSpec.methodBuilder("define")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(definition);
    }
}
