package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.SEALED_CODEC;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
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

    Member type() {
        ClassBuilder type = DocumentWriter.begin(document.names(), variables)
                .addJavadoc(
                        "Attributes of a {@link $T} inside an entity: one of several documents, told apart by {@code"
                                + " _type}.\n",
                        document.names().type())
                .addJavadoc("$L", variables.documented())
                .add(codec())
                .add(DocumentWriter.constructor(
                        document.names().metamodel(), document.names().type()));
        document.cases().forEach(each -> type.add(view(each)));
        return type.build();
    }

    private Member codec() {
        Code.Builder code = Code.builder()
                .add("$T.of($T.class)$>$>", SEALED_CODEC, document.names().type());
        for (SealedDocumentModel.Case each : document.cases()) {
            List<Code> arguments = new ArrayList<>();
            arguments.add(Code.of("$S", each.typeName()));
            arguments.add(Code.of("$T.class", each.names().type()));
            arguments.add(Code.of("$T.CODEC", each.names().metamodel()));
            each.aliases().forEach(alias -> arguments.add(Code.of("$S", alias)));
            code.add("\n.add($L)", Text.arguments(arguments));
        }
        return FieldBuilder.of(
                        Text.generic(SEALED_CODEC, document.names().type()),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes the document with its type.")
                .initializer(code.add("\n.build()$<$<").build())
                .build();
    }

    private Member view(SealedDocumentModel.Case each) {
        return MethodBuilder.of(each.method())
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
