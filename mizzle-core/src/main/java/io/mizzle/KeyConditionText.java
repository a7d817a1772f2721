package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.schema.EntityDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Key conditions as people read them, sensitive values masked. */
final class KeyConditionText {

    private final List<EntityDefinition<?>> entities;

    private KeyConditionText(List<EntityDefinition<?>> entities) {
        this.entities = entities;
    }

    static String of(List<EntityDefinition<?>> entities, List<ColumnTest> partition, List<ColumnTest> sort) {
        KeyConditionText text = new KeyConditionText(entities);
        return Stream.concat(partition.stream(), sort.stream()).map(text::test).collect(Collectors.joining(" AND "));
    }

    static String of(EntityDefinition<?> entity, Map<String, AttributeValue> key) {
        KeyConditionText text = new KeyConditionText(List.of(entity));
        return key.entrySet().stream()
                .map(part -> part.getKey() + " = " + text.value(part.getKey(), part.getValue()))
                .collect(Collectors.joining(" AND "));
    }

    private String test(ColumnTest test) {
        String column = test.column();
        if (test instanceof ColumnTest.Equal equal) {
            return column + " = " + value(column, equal.value());
        }
        if (test instanceof ColumnTest.BeginsWith begins) {
            return "begins_with(" + column + ", " + value(column, begins.value()) + ")";
        }
        if (test instanceof ColumnTest.Between between) {
            return column + " BETWEEN " + value(column, between.low()) + " AND " + value(column, between.high());
        }
        ColumnTest.Compare compare = (ColumnTest.Compare) test;
        return column + " " + compare.symbol() + " " + value(column, compare.value());
    }

    private String value(String column, AttributeValue value) {
        if (entities.stream().anyMatch(entity -> sensitive(entity, column))) {
            return "***";
        }
        if (value.s() != null) {
            return "\"" + value.s() + "\"";
        }
        return value.n() != null ? value.n() : value.b().asByteArrayUnsafe().length + " bytes";
    }

    private static boolean sensitive(EntityDefinition<?> entity, String name) {
        return entity.paths().stream()
                .flatMap(path -> path.columns().stream())
                .filter(column -> column.name().equals(name))
                .flatMap(column -> column.members().stream())
                .anyMatch(member -> Attribute.specOf(member.attribute()).sensitive());
    }
}
