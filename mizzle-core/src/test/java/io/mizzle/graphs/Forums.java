package io.mizzle.graphs;

import io.mizzle.LocalDynamoDb;
import io.mizzle.MizzleBuilder;
import io.mizzle.schema.TableSchema;
import java.time.Instant;

/** Tables of one test class on DynamoDB Local, at a time that stands still. */
final class Forums {

    static final Instant NOW = LocalDynamoDb.NOW;

    private Forums() {}

    /** Empty tables. */
    static MizzleBuilder afresh(String prefix, TableSchema<?>... tables) {
        LocalDynamoDb.shared().createAfresh(prefix, tables);
        return LocalDynamoDb.shared().statements(prefix, NOW);
    }
}
