package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.COLLECTION_PATH;
import static io.mizzle.processor.writing.CoreTypes.ENTITY_SCHEMA;
import static io.mizzle.processor.writing.CoreTypes.INDEX;
import static io.mizzle.processor.writing.CoreTypes.NULL_MARKED;
import static io.mizzle.processor.writing.CoreTypes.TABLE_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import com.squareup.javapoet.WildcardTypeName;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.TableModel;
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
    static CodeBlock text(IndexModel index) {
        List<CodeBlock> keys = Stream.concat(index.partition().stream(), index.sort().stream())
                .map(KeyAttributeModel::name)
                .map(name -> CodeBlock.of("{@code $L}", name))
                .toList();
        return CodeBlock.of(
                "$L secondary index {@code $L}: $L",
                index.local() ? "Local" : "Global",
                index.name(),
                CodeBlock.join(keys, ", "));
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(metamodel)
                .addJavadoc(
                        "Table {@code $L} of {@link $T}.",
                        table.name(),
                        table.names().type())
                .addAnnotation(NULL_MARKED)
                .addModifiers(Text.visibility(table.names()))
                .addModifiers(Modifier.FINAL)
                .superclass(Text.generic(TABLE_SCHEMA, table.names().type()));
        // before the constant of the table, whose constructor needs them
        table.indexes().forEach(index -> type.addField(code.indexField(index, Modifier.PRIVATE)));
        type.addField(constant());
        table.indexes().forEach(index -> type.addField(index(index)));
        type.addMethod(constructor());
        if (!partition.isEmpty()) {
            type.addMethod(in());
        }
        return type.addMethod(Fold.method(table.names(), table.entities()))
                .addMethod(entities())
                .build();
    }

    private FieldSpec constant() {
        return FieldSpec.builder(metamodel, table.names().constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table.")
                .initializer("new $T()", metamodel)
                .build();
    }

    private FieldSpec index(IndexModel index) {
        return FieldSpec.builder(INDEX, names.newName(index.constant()), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L.", text(index))
                .initializer("$L", code.constant(index))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", code.definition())
                .build();
    }

    private MethodSpec in() {
        List<ParameterSpec> parameters = Members.parameters(partition);
        CodeBlock.Builder values = CodeBlock.builder();
        parameters.forEach(parameter -> values.add(",$W$L", parameter.name));
        return MethodSpec.methodBuilder("in")
                .addJavadoc("One partition, which has items of all entities.\n")
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(COLLECTION_PATH, table.names().type()))
                .addParameters(parameters)
                .addStatement("return $T.in(this$L)", COLLECTION_PATH, values.build())
                .build();
    }

    private MethodSpec entities() {
        TypeName anyEntity = Text.generic(
                ENTITY_SCHEMA, WildcardTypeName.subtypeOf(table.names().type()));
        List<CodeBlock> constants = table.entities().stream()
                .map(entity -> CodeBlock.of("$T.$L", entity.metamodel(), entity.constant()))
                .toList();
        return MethodSpec.methodBuilder("entities")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Text.generic(ClassName.get(List.class), anyEntity))
                .addStatement("return $T.of($L)", List.class, Text.arguments(constants))
                .build();
    }
}
