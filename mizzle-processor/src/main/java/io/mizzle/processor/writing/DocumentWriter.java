package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_SPEC;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.RECORD_CODEC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of a document: an attribute with attributes of its own. */
final class DocumentWriter {

    private final DocumentModel document;
    private final ClassName record;
    private final ClassName metamodel;
    private final FreeNames nestedNames = new FreeNames();
    private final RecordCodecClass codec;
    private final DocumentVariables variables;

    DocumentWriter(DocumentModel document) {
        this.document = document;
        this.record = document.names().type();
        this.metamodel = document.names().metamodel();
        this.variables = DocumentVariables.beside(types(document));
        nestedNames.newName(metamodel.simpleName());
        this.codec = new RecordCodecClass(
                metamodel.nestedClass(nestedNames.newName("DocumentCodec")), record, document.components());
    }

    Member type() {
        ClassBuilder type = begin(document.names(), variables)
                .addJavadoc("Attributes of a {@link $T} inside an entity.\n", record)
                .addJavadoc("$L", variables.documented())
                .add(FieldBuilder.of(
                                Text.generic(RECORD_CODEC, record),
                                "CODEC",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("Reads and writes the document.")
                        .initializer("new $T()", codec.name())
                        .build());
        AttributeCode attributes = new AttributeCode(variables.entity(), codec.codecs());
        new AttributeFields(
                        metamodel,
                        attributes,
                        (component, sensitive) -> attributes.made(component, place(component), sensitive),
                        nestedNames)
                .addTo(type, document.components());
        return type.add(constructor(metamodel, record)).add(codec.type()).build();
    }

    /** The class without its members. */
    static ClassBuilder begin(Names names, DocumentVariables variables) {
        return ClassBuilder.of(names.metamodel())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(names))
                .addModifiers(Modifier.FINAL)
                .addTypeVariable(variables.entity())
                .addTypeVariable(variables.boundedAccess())
                .superclass(Text.generic(ATTRIBUTE, variables.entity(), names.type(), variables.access()));
    }

    /** The constructor that makes the attribute at a place. */
    static Member constructor(ClassName metamodel, ClassName type) {
        return MethodBuilder.constructor(metamodel)
                .addJavadoc("For generated code.\n\n@param spec where the document is")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Text.generic(ATTRIBUTE_SPEC, type), "spec")
                .addStatement("super(spec)")
                .build();
    }

    private Code place(ComponentModel component) {
        return Code.of(
                "spec().child($S, $L)",
                component.storedName(),
                codec.codecs().codecFromOutside(component.value(), component.name()));
    }

    private static List<TypeName> types(DocumentModel document) {
        List<TypeName> types = new ArrayList<>(List.of(document.names().type()));
        for (Leaf leaf : Leaf.of(document.components())) {
            for (ComponentModel component : leaf.chain()) {
                types.addAll(List.of(component.type(), component.value().type()));
            }
        }
        return types;
    }
}
