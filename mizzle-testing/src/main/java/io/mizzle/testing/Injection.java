package io.mizzle.testing;

import io.mizzle.Mizzle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a test may take as a parameter, and where it comes from. */
final class Injection {

    private static final Map<Class<?>, Function<TestScope, Object>> SOURCES = Map.of(
            Mizzle.class,
            TestScope::mizzle,
            DynamoDbClient.class,
            scope -> scope.clients().client(),
            DynamoDbAsyncClient.class,
            scope -> scope.clients().asyncClient(),
            TestTables.class,
            TestScope::names);

    private Injection() {}

    static Optional<Function<TestScope, Object>> of(Class<?> parameter) {
        return Optional.ofNullable(SOURCES.get(parameter));
    }
}
