package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.INDEX;
import static io.mizzle.processor.writing.CoreTypes.KEY_ATTRIBUTE;
import static io.mizzle.processor.writing.CoreTypes.KEY_TYPE;
import static io.mizzle.processor.writing.CoreTypes.TABLE_DEFINITION;

import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.IndexProjection;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A table's physical description as expressions; its indexes are constants of the class that declares it. */
final class TableCode {

    private final TableModel table;
    private final Map<String, String> constants = new LinkedHashMap<>();

    /**
     * For one table.
     *
     * @param table the table
     * @param names the constants of the class
     */
    TableCode(TableModel table, FreeNames names) {
        this.table = table;
        for (IndexModel index : table.indexes()) {
            constants.put(index.name(), names.newName(Text.upperSnake(index.constant())));
        }
    }

    /** The constant of an index. */
    String constant(IndexModel index) {
        return Objects.requireNonNull(constants.get(index.name()), index.constant());
    }

    /** The constant of an index, as a field. */
    FieldBuilder indexField(IndexModel index, Modifier visibility) {
        return FieldBuilder.of(INDEX, constant(index), visibility, Modifier.STATIC, Modifier.FINAL)
                .initializer(index(index));
    }

    /** {@code new TableDefinition(…)}. */
    Code definition() {
        List<Code> indexes = table.indexes().stream()
                .map(index -> Code.of("$L", constant(index)))
                .toList();
        List<Code> arguments = new ArrayList<>(List.of(
                Code.of("$S", table.name()),
                attribute(table.partition()),
                table.sort() == null ? Code.of("null") : attribute(table.sort()),
                Code.of("$T.of($L)", List.class, Text.arguments(indexes)),
                text(table.timeToLive()),
                text(table.typeAttribute()),
                text(table.versionAttribute())));
        if (!table.writeIdAttribute().equals(TableModel.DEFAULT_WRITE_ID)) {
            arguments.add(text(table.writeIdAttribute()));
        }
        return Code.of("new $T($L)", TABLE_DEFINITION, Text.arguments(arguments));
    }

    /** The method that describes the table of one entity: nothing asks for it before a statement does. */
    Member method() {
        return MethodBuilder.of("defineTable")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(TABLE_DEFINITION)
                .addStatement("return $L", definition())
                .build();
    }

    private static Code index(IndexModel index) {
        Code keys = index.local()
                ? Code.of(
                        "$T.local($S,$W$L,$W$L)",
                        INDEX,
                        index.name(),
                        attribute(index.partition().get(0)),
                        attribute(index.sort().get(0)))
                : Code.of(
                        "$T.global($S,$W$L,$W$L)",
                        INDEX,
                        index.name(),
                        attributes(index.partition()),
                        attributes(index.sort()));
        if (index.projection() == IndexProjection.ALL) {
            return keys;
        }
        List<Code> included = index.included().stream().map(TableCode::text).toList();
        return index.projection() == IndexProjection.KEYS_ONLY
                ? Code.of("$L.keysOnly()", keys)
                : Code.of("$L.including($L)", keys, Text.arguments(included));
    }

    private static Code attributes(List<KeyAttributeModel> keys) {
        return Code.of(
                "$T.of($L)",
                List.class,
                Text.arguments(keys.stream().map(TableCode::attribute).toList()));
    }

    private static Code attribute(KeyAttributeModel key) {
        return Code.of("new $T($S, $T.$L)", KEY_ATTRIBUTE, key.name(), KEY_TYPE, key.type());
    }

    private static Code text(@Nullable String text) {
        return text == null ? Code.of("null") : Code.of("$S", text);
    }
}
