package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.COLLECTION_PATH;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_SCHEMA;
import static io.mizzle.processor.writing.CoreTypes.INDEX;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.TABLE_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import io.mizzle.processor.source.Parameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the class of a table that an interface declares. */
final class TableWriter {

    private final TableModel table;
    private final List<MemberModel> partition;
    private final ClassName metamodel;
    private final FreeNames names = new FreeNames();
    private final TableCode code;

    /**
     * For one table.
     *
     * @param table the table
     * @param partition what names a partition of all its entities, empty where they lie in different ones
     */
    TableWriter(TableModel table, List<MemberModel> partition) {
        this.table = table;
        this.partition = partition;
        this.metamodel = table.names().metamodel();
        names.newName(table.names().constant());
        this.code = new TableCode(table, names);
    }

    /** {@code Global secondary index gsi1: gsi1pk, gsi1sk}. */
    static Code text(IndexModel index) {
        List<Code> keys = Stream.concat(index.partition().stream(), index.sort().stream())
                .map(KeyAttributeModel::name)
                .map(name -> Code.of("{@code $L}", name))
                .toList();
        return Code.of(
                "$L secondary index {@code $L}: $L",
                index.local() ? "Local" : "Global",
                index.name(),
                Code.join(keys, ", "));
    }

    Member type() {
        ClassBuilder type = ClassBuilder.of(metamodel)
                .addJavadoc(
                        "Table {@code $L} of {@link $T}.",
                        table.name(),
                        table.names().type())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(table.names()))
                .addModifiers(Modifier.FINAL)
                .superclass(Text.generic(TABLE_SCHEMA, table.names().type()));
        // before the constant of the table, whose constructor needs them
        table.indexes()
                .forEach(index ->
                        type.add(code.indexField(index, Modifier.PRIVATE).build()));
        type.add(constant());
        for (IndexModel index : table.indexes()) {
            type.add(index(index));
        }
        type.add(constructor());
        if (!partition.isEmpty()) {
            type.add(in());
        }
        return type.add(Fold.method(table.names(), table.entities()))
                .add(entities())
                .build();
    }

    private Member constant() {
        return FieldBuilder.of(metamodel, table.names().constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table.")
                .initializer("new $T()", metamodel)
                .build();
    }

    private Member index(IndexModel index) {
        return FieldBuilder.of(INDEX, names.newName(index.constant()), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L.", text(index))
                .initializer("$L", code.constant(index))
                .build();
    }

    private Member constructor() {
        return MethodBuilder.constructor(metamodel)
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", code.definition())
                .build();
    }

    private Member in() {
        List<Parameter> parameters = Members.parameters(partition);
        Code.Builder values = Code.builder();
        for (Parameter parameter : parameters) {
            values.add(",$W$L", parameter.name());
        }
        return MethodBuilder.of("in")
                .addJavadoc("One partition, which has items of all entities.\n")
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(COLLECTION_PATH, table.names().type()))
                .addParameters(parameters)
                .addStatement("return $T.in(this$L)", COLLECTION_PATH, values.build())
                .build();
    }

    private Member entities() {
        TypeName anyEntity = Text.generic(
                ENTITY_SCHEMA, WildcardTypeName.subtypeOf(table.names().type()));
        List<Code> constants = table.entities().stream()
                .map(entity -> Code.of("$T.$L", entity.metamodel(), entity.constant()))
                .toList();
        return MethodBuilder.of("entities")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(Text.generic(ClassName.get(List.class), anyEntity))
                .addStatement("return $T.of($L)", List.class, Text.arguments(constants))
                .build();
    }
}
