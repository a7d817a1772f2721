package io.mizzle.testing;

import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableSchema;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The JUnit extension behind {@link DynamoDb @DynamoDb}. As a field it takes the schemas themselves:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final DynamoDbExtension DYNAMODB = DynamoDbExtension.with(QShop.SHOP).and(QProduct.PRODUCT);
 * }</pre>
 *
 * <p>A static field gives the test class its tables, as the annotation does; an instance field gives every test method tables of its
 * own, at the cost of creating them each time. Use the annotation or a field, not both: JUnit would not know which of
 * them fills in a parameter. Instances are immutable and thread-safe.
 */
public final class DynamoDbExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private final List<TestTable> tables;

    /** For JUnit, which creates it for {@link DynamoDb @DynamoDb}. */
    public DynamoDbExtension() {
        this(List.of());
    }

    DynamoDbExtension(List<TestTable> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * An extension that creates these tables.
     *
     * @param tables generated constants, such as {@code QShop.SHOP}
     * @return a new extension
     */
    public static DynamoDbExtension with(TableSchema<?>... tables) {
        return new DynamoDbExtension().and(tables);
    }

    /**
     * An extension that creates the tables of these entities.
     *
     * @param entities generated constants, such as {@code QProduct.PRODUCT}
     * @return a new extension
     */
    public static DynamoDbExtension with(EntitySchema<?>... entities) {
        return new DynamoDbExtension().and(entities);
    }

    /**
     * The same with further tables.
     *
     * @param more generated constants
     * @return a new extension
     */
    public DynamoDbExtension and(TableSchema<?>... more) {
        return and(Arrays.stream(more).map(TestTable::of));
    }

    /**
     * The same with the tables of further entities.
     *
     * @param more generated constants
     * @return a new extension
     */
    public DynamoDbExtension and(EntitySchema<?>... more) {
        return and(Arrays.stream(more).map(TestTable::of));
    }

    private DynamoDbExtension and(Stream<TestTable> more) {
        return new DynamoDbExtension(
                Stream.concat(tables.stream(), more).distinct().toList());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        scope(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        scope(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Injection.of(parameter.getParameter().getType()).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // A constructor may come before beforeAll: with one instance per class it does.
        TestScope scope = scope(context);
        return Injection.of(parameter.getParameter().getType()).orElseThrow().apply(scope);
    }

    private TestScope scope(ExtensionContext context) {
        return TestScopes.in(context).with(wanted(context), context.getRequiredTestClass());
    }

    private List<TestTable> wanted(ExtensionContext context) {
        if (!tables.isEmpty()) {
            return tables;
        }
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), DynamoDb.class)
                .map(annotation -> SchemaConstants.tables(annotation.value()))
                .orElse(List.of());
    }
}
