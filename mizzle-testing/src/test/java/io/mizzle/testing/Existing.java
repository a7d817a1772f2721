package io.mizzle.testing;

import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is on the server. */
final class Existing {

    private Existing() {}

    static Set<String> tables(DynamoDbClient client) {
        return client.listTablesPaginator().tableNames().stream().collect(Collectors.toSet());
    }
}
