package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ACCESS;
import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_SPEC;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.RECORD_CODEC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.NameAllocator;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.TypeVariableName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.Names;
import javax.lang.model.element.Modifier;

/** Writes the class of a document: an attribute with attributes of its own. */
final class DocumentWriter {

    static final TypeVariableName ENTITY = TypeVariableName.get("E");
    static final TypeVariableName OWN_ACCESS = TypeVariableName.get("A", ACCESS);

    private final DocumentModel document;
    private final ClassName record;
    private final ClassName metamodel;
    private final NameAllocator nestedNames = new NameAllocator();
    private final RecordCodecClass codec;

    DocumentWriter(DocumentModel document) {
        this.document = document;
        this.record = document.names().type();
        this.metamodel = document.names().metamodel();
        nestedNames.newName(metamodel.simpleName());
        this.codec = new RecordCodecClass(
                metamodel.nestedClass(nestedNames.newName("DocumentCodec")), record, document.components());
    }

    TypeSpec type() {
        TypeSpec.Builder type = begin(document.names())
                .addJavadoc("Attributes of a {@link $T} inside an entity.\n", record)
                .addJavadoc(typeParameters())
                .addField(FieldSpec.builder(
                                Text.generic(RECORD_CODEC, record),
                                "CODEC",
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("Reads and writes the document.")
                        .initializer("new $T()", codec.name())
                        .build());
        AttributeCode attributes = new AttributeCode(ENTITY, codec.codecs());
        new AttributeFields(metamodel, attributes, this::place, nestedNames).addTo(type, document.components());
        return type.addMethod(constructor(record)).addType(codec.type()).build();
    }

    /** The class without its members. */
    static TypeSpec.Builder begin(Names names) {
        return TypeSpec.classBuilder(names.metamodel())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(names))
                .addModifiers(Modifier.FINAL)
                .addTypeVariable(ENTITY)
                .addTypeVariable(OWN_ACCESS)
                .superclass(Text.generic(ATTRIBUTE, ENTITY, names.type(), TypeVariableName.get("A")));
    }

    /** The Javadoc of the type variables. */
    static CodeBlock typeParameters() {
        return CodeBlock.of("\n@param <E> the entity\n@param <A> what an update may do with the document as a whole");
    }

    /** The constructor that makes the attribute at a place. */
    static MethodSpec constructor(ClassName type) {
        return MethodSpec.constructorBuilder()
                .addJavadoc("For generated code.\n\n@param spec where the document is")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Text.generic(ATTRIBUTE_SPEC, type), "spec")
                .addStatement("super(spec)")
                .build();
    }

    private CodeBlock place(ComponentModel component) {
        return CodeBlock.of(
                "spec().child($S, $L)",
                component.storedName(),
                codec.codecs().codecFromOutside(component.value(), component.name()));
    }
}
