package io.mizzle.internal.write;

import io.mizzle.internal.wire.KeyAttribute;
import io.mizzle.schema.Index;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The key attributes of a table and its indexes, as the rules of items take them.
 *
 * @param table the table's own key
 * @param indexes the keys of all indexes
 * @param all both
 */
record TableKeys(List<KeyAttribute> table, List<KeyAttribute> indexes, List<KeyAttribute> all) {

    static TableKeys of(TableDefinition definition) {
        List<KeyAttribute> own = new ArrayList<>();
        own.add(attribute(definition.partition(), KeyAttribute.Role.PARTITION, null));
        if (definition.sort() != null) {
            own.add(attribute(definition.sort(), KeyAttribute.Role.SORT, null));
        }
        List<KeyAttribute> indexes =
                definition.indexes().stream().flatMap(TableKeys::attributes).toList();
        List<KeyAttribute> all = new ArrayList<>(own);
        all.addAll(indexes);
        return new TableKeys(own, indexes, all);
    }

    private static Stream<KeyAttribute> attributes(Index index) {
        return Stream.concat(
                index.partition().stream().map(key -> attribute(key, KeyAttribute.Role.PARTITION, index.name())),
                index.sort().stream().map(key -> attribute(key, KeyAttribute.Role.SORT, index.name())));
    }

    private static KeyAttribute attribute(
            io.mizzle.schema.KeyAttribute key, KeyAttribute.Role role, @Nullable String index) {
        return new KeyAttribute(
                key.name(), role, ScalarAttributeType.fromValue(key.type().name()), index);
    }
}
