package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.SEALED_CODEC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.SealedDocumentModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a sealed document: an attribute that can be looked at as each of its records. */
final class SealedDocumentWriter {

    private final SealedDocumentModel document;
    private final DocumentVariables variables;

    SealedDocumentWriter(SealedDocumentModel document) {
        this.document = document;
        List<ClassName> types = new ArrayList<>(List.of(document.names().type()));
        document.cases().forEach(each -> types.add(each.names().type()));
        this.variables = DocumentVariables.beside(types);
    }

    TypeSpec type() {
        TypeSpec.Builder type = DocumentWriter.begin(document.names(), variables)
                .addJavadoc(
                        "Attributes of a {@link $T} inside an entity: one of several documents, told apart by {@code"
                                + " _type}.\n",
                        document.names().type())
                .addJavadoc(variables.documented())
                .addField(codec())
                .addMethod(DocumentWriter.constructor(document.names().type()));
        document.cases().forEach(each -> type.addMethod(view(each)));
        return type.build();
    }

    private FieldSpec codec() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($T.class)$>$>", SEALED_CODEC, document.names().type());
        for (SealedDocumentModel.Case each : document.cases()) {
            List<CodeBlock> arguments = new ArrayList<>();
            arguments.add(CodeBlock.of("$S", each.typeName()));
            arguments.add(CodeBlock.of("$T.class", each.names().type()));
            arguments.add(CodeBlock.of("$T.CODEC", each.names().metamodel()));
            each.aliases().forEach(alias -> arguments.add(CodeBlock.of("$S", alias)));
            code.add("\n.add($L)", Text.arguments(arguments));
        }
        return FieldSpec.builder(
                        Text.generic(SEALED_CODEC, document.names().type()),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes the document with its type.")
                .initializer(code.add("\n.build()$<$<").build())
                .build();
    }

    private MethodSpec view(SealedDocumentModel.Case each) {
        return MethodSpec.methodBuilder(each.method())
                .addJavadoc(
                        "The attributes it has when it is a {@link $T}.",
                        each.names().type())
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(each.names().metamodel(), variables.entity(), variables.access()))
                .addStatement(
                        "return new $T<>(spec().as(CODEC.permitted($T.class)))",
                        each.names().metamodel(),
                        each.names().type())
                .build();
    }
}
