package io.mizzle.testing;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableSchema;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Finds the schema constant of a generated class: an annotation can name the class, but not the constant. The only
 * reflection of mizzle, and in tests only.
 */
final class SchemaConstants {

    private SchemaConstants() {}

    static List<TestTable> tables(Class<?>... generated) {
        return Arrays.stream(generated).map(SchemaConstants::table).distinct().toList();
    }

    private static TestTable table(Class<?> generated) {
        return Arrays.stream(generated.getDeclaredFields())
                .filter(SchemaConstants::isConstant)
                .flatMap(constant -> tableOf(constant).stream())
                .findFirst()
                .orElseThrow(() -> new ExtensionConfigurationException(
                        "@DynamoDb names " + generated.getName() + ", which has no constant of a table or an entity."
                                + " Name the class generated for it, such as " + suggestion(generated) + "."));
    }

    private static boolean isConstant(Field field) {
        return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
    }

    private static Optional<TestTable> tableOf(Field constant) {
        if (TableSchema.class.isAssignableFrom(constant.getType())) {
            return Optional.of(TestTable.of((TableSchema<?>) read(constant)));
        }
        if (EntitySchema.class.isAssignableFrom(constant.getType())) {
            return Optional.of(TestTable.of((EntitySchema<?>) read(constant)));
        }
        return Optional.empty();
    }

    private static Object read(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException | RuntimeException cause) {
            throw new ExtensionConfigurationException(
                    "@DynamoDb cannot read " + constant
                            + ". On the module path, open its package to io.mizzle.testing, or"
                            + " use DynamoDbExtension.with(…).",
                    cause);
        }
    }

    private static String suggestion(Class<?> generated) {
        String outer = Optional.ofNullable(generated.getEnclosingClass())
                .map(enclosing -> enclosing.getSimpleName() + "_")
                .orElse("");
        return Stream.of("Q", outer, generated.getSimpleName(), ".class").reduce("", String::concat);
    }
}
