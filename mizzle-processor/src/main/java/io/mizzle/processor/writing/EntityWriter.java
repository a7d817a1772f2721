package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_SPEC;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_SCHEMA;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.TABLE_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the metamodel of an entity. */
final class EntityWriter {

    private final EntityModel entity;
    private final ClassName record;
    private final ClassName metamodel;
    private final String constant;
    private final FreeNames nestedNames = new FreeNames();
    private final FreeNames fieldNames = new FreeNames();
    private final ClassName builder;
    private final RecordCodecClass codec;

    private final List<RelationModel> relations;

    EntityWriter(EntityModel entity, List<RelationModel> relations) {
        this.entity = entity;
        this.relations = relations;
        this.record = entity.names().type();
        this.metamodel = entity.names().metamodel();
        this.constant = entity.names().constant();
        nestedNames.newName(metamodel.simpleName());
        this.builder = metamodel.nestedClass(nestedNames.newName("Builder"));
        ClassName codecName = metamodel.nestedClass(nestedNames.newName("ItemCodec"));
        this.codec = new RecordCodecClass(codecName, record, entity.components());
        fieldNames.newName(constant);
        entity.components().forEach(component -> fieldNames.newName(component.name()));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(metamodel)
                .addJavadoc("Metamodel of {@link $T}, stored in table $L.", record, tableText())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(entity.names()))
                .addModifiers(Modifier.FINAL)
                .superclass(Text.generic(ENTITY_SCHEMA, record))
                .addField(constantField());
        CodeBlock table = addTable(type);
        addAttributes(type);
        relations.forEach(relation -> type.addField(RelationMembers.field(relation)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S)", record.simpleName())
                .build());
        addPaths(type);
        addBuilder(type);
        type.addMethod(new DefineMethod(entity, relations, codec.name(), table).method());
        TypeSpec.Builder complete = type.addMethod(new ValueMethod(entity, relations, codec.defaults()).method());
        complete.addType(new BuilderClass(builder, record, entity.components(), codec.defaults()).type());
        return complete.addType(codec.type()).build();
    }

    private CodeBlock tableText() {
        return entity.ownTable()
                ? CodeBlock.of("{@code $L}", entity.table().name())
                : CodeBlock.of(
                        "{@link $T#$L}",
                        entity.table().names().metamodel(),
                        entity.table().names().constant());
    }

    private FieldSpec constantField() {
        return FieldSpec.builder(metamodel, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The entity.")
                .initializer("new $T()", metamodel)
                .build();
    }

    /** Adds the table if it is the record's own. */
    private CodeBlock addTable(TypeSpec.Builder type) {
        if (!entity.ownTable()) {
            return CodeBlock.of(
                    "$T.$L",
                    entity.table().names().metamodel(),
                    entity.table().names().constant());
        }
        String table = fieldNames.newName("TABLE");
        TableCode code = new TableCode(entity.table(), fieldNames);
        entity.table()
                .indexes()
                .forEach(index -> type.addField(code.indexField(index, Modifier.PUBLIC).toBuilder()
                        .addJavadoc("$L.", TableWriter.text(index))
                        .build()));
        type.addField(FieldSpec.builder(
                        Text.generic(TABLE_SCHEMA, record), table, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Table {@code $L}.", entity.table().name())
                .initializer("$T.ofOne($L,$W$L)", TABLE_SCHEMA, code.definition(), constant)
                .build());
        return CodeBlock.of("$L", table);
    }

    private void addAttributes(TypeSpec.Builder type) {
        AttributeCode attributes = new AttributeCode(record, codec.codecs());
        new AttributeFields(
                        metamodel,
                        attributes,
                        (component, sensitive) -> attribute(attributes, component, sensitive),
                        nestedNames)
                .addTo(type, entity.components());
    }

    private CodeBlock attribute(AttributeCode attributes, ComponentModel component, boolean sensitive) {
        Optional<String> factory = sensitive ? Optional.empty() : AttributeKind.factory(component.value());
        return factory.map(method -> CodeBlock.of(
                        "$L($S,$W$L)",
                        method,
                        component.storedName(),
                        codec.codecs().codecFromOutside(component.value(), component.name())))
                .orElseGet(() -> attributes.made(component, place(component), sensitive));
    }

    private CodeBlock place(ComponentModel component) {
        return CodeBlock.of(
                "$T.of($S, $S, $L)",
                ATTRIBUTE_SPEC,
                record.simpleName(),
                component.storedName(),
                codec.codecs().codecFromOutside(component.value(), component.name()));
    }

    private void addPaths(TypeSpec.Builder type) {
        entity.primary().ifPresent(primary -> {
            KeyMethods keys = new KeyMethods(record, primary);
            type.addMethod(keys.key());
            type.addMethod(keys.keyOf());
        });
        for (PathModel path : entity.paths()) {
            AccessPathMembers members = new AccessPathMembers(metamodel, record, path, nestedNames);
            type.addMethod(members.method());
            type.addTypes(members.types());
        }
        entity.uniques().forEach(unique -> type.addMethod(KeyMethods.unique(record, unique)));
    }

    private void addBuilder(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder with nothing set.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        String variable = Members.variable(record);
        StringBuilder setters = new StringBuilder();
        for (ComponentModel component : entity.components()) {
            String name = component.name();
            setters.append("\n." + name + "(" + variable + "." + name + "())");
        }
        type.addMethod(MethodSpec.methodBuilder("copy")
                .addJavadoc("A builder with everything set as in an entity.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(record, variable)
                .addCode("return builder()$>$>$L$<$<;\n", setters)
                .build());
    }
}
