package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_SPEC;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_SCHEMA;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.RECORD_CODEC;
import static io.mizzle.processor.writing.CoreTypes.TABLE_SCHEMA;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Member defineTable;

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
        for (ComponentModel component : entity.components()) {
            fieldNames.newName(component.name());
        }
    }

    Member type() {
        ClassBuilder type = ClassBuilder.of(metamodel)
                .addJavadoc("Metamodel of {@link $T}, stored in table $L.", record, tableText())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(entity.names()))
                .addModifiers(Modifier.FINAL)
                .superclass(Text.generic(ENTITY_SCHEMA, record))
                .add(constantField());
        Code table = addTable(type);
        addAttributes(type);
        for (RelationModel relation : relations) {
            type.add(RelationMembers.field(relation));
        }
        type.add(MethodBuilder.constructor(metamodel)
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($S)", record.simpleName())
                .build());
        addPaths(type);
        addBuilder(type);
        type.add(codecMethod());
        if (defineTable != null) {
            type.add(defineTable);
        }
        type.add(new DefineMethod(entity, relations, table).method());
        ClassBuilder complete = type.add(new ValueMethod(entity, relations, codec.defaults()).method());
        complete.add(new BuilderClass(builder, record, entity.components(), codec.defaults()).type());
        return complete.add(codec.type()).build();
    }

    private Code tableText() {
        return entity.ownTable()
                ? Code.of("{@code $L}", entity.table().name())
                : Code.of(
                        "{@link $T#$L}",
                        entity.table().names().metamodel(),
                        entity.table().names().constant());
    }

    private Member constantField() {
        return FieldBuilder.of(metamodel, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The entity.")
                .initializer("new $T()", metamodel)
                .build();
    }

    /** Adds the table if it is the record's own. */
    private Code addTable(ClassBuilder type) {
        if (!entity.ownTable()) {
            return Code.of(
                    "$T.$L",
                    entity.table().names().metamodel(),
                    entity.table().names().constant());
        }
        String table = fieldNames.newName("TABLE");
        TableCode code = new TableCode(entity.table(), fieldNames);
        entity.table()
                .indexes()
                .forEach(index -> type.add(code.indexField(index, Modifier.PUBLIC)
                        .addJavadoc("$L.", TableWriter.text(index))
                        .build()));
        type.add(FieldBuilder.of(
                        Text.generic(TABLE_SCHEMA, record), table, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Table {@code $L}.", entity.table().name())
                .initializer("$T.ofOne($L)", TABLE_SCHEMA, constant)
                .build());
        defineTable = code.method();
        return Code.of("$L", table);
    }

    private void addAttributes(ClassBuilder type) {
        AttributeCode attributes = new AttributeCode(record, codec.codecs());
        new AttributeFields(
                        metamodel,
                        attributes,
                        (component, sensitive) -> attribute(attributes, component, sensitive),
                        nestedNames)
                .addTo(type, entity.components());
    }

    private Code attribute(AttributeCode attributes, ComponentModel component, boolean sensitive) {
        Optional<String> factory = sensitive ? Optional.empty() : AttributeKind.factory(component.value());
        if (factory.isEmpty()) {
            return attributes.made(component, place(component), sensitive);
        }
        Code values = codec.codecs().codecFromOutside(component.value(), component.name());
        return Code.of("$L($S,$W$L)", factory.get(), component.storedName(), values);
    }

    private Code place(ComponentModel component) {
        return Code.of(
                "$T.of($S, $S, $L)",
                ATTRIBUTE_SPEC,
                record.simpleName(),
                component.storedName(),
                codec.codecs().codecFromOutside(component.value(), component.name()));
    }

    private Member codecMethod() {
        return MethodBuilder.of("codec")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(Text.generic(RECORD_CODEC, record))
                .addStatement("return new $T()", codec.name())
                .build();
    }

    private void addPaths(ClassBuilder type) {
        Optional<PathModel> primary = entity.primary();
        if (primary.isPresent()) {
            KeyMethods keys = new KeyMethods(record, primary.get());
            type.add(keys.key());
            type.add(keys.keyOf());
        }
        for (PathModel path : entity.paths()) {
            AccessPathMembers members = new AccessPathMembers(metamodel, record, path, nestedNames);
            type.add(members.method());
            type.addAll(members.types());
        }
        for (UniqueModel unique : entity.uniques()) {
            type.add(KeyMethods.unique(record, unique));
        }
    }

    private void addBuilder(ClassBuilder type) {
        type.add(MethodBuilder.of("builder")
                .addJavadoc("A builder with nothing set.")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        String variable = Members.variable(record);
        StringBuilder setters = new StringBuilder();
        for (ComponentModel component : entity.components()) {
            String name = component.name();
            setters.append("\n.").append(name).append('(').append(variable);
            setters.append('.').append(name).append("())");
        }
        type.add(MethodBuilder.of("copy")
                .addJavadoc("A builder with everything set as in an entity.")
                .overrides()
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(record, variable)
                .addCode("return builder()$>$>$L$<$<;\n", setters)
                .build());
    }
}
