package io.mizzle.graphs;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.MizzleBuilder;
import io.mizzle.schema.TableSchema;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Tables of one test class on DynamoDB Local, at a time that stands still. */
final class Forums {

    /** Far ahead of any real clock, by which DynamoDB Local deletes what has expired. */
    static final Instant NOW = Instant.parse("2096-11-21T12:00:00Z");

    private Forums() {}

    /** Empty tables. */
    static MizzleBuilder afresh(String prefix, TableSchema<?>... tables) {
        for (TableSchema<?> table : tables) {
            LocalDynamoDb.shared().createAfresh(prefix, table);
        }
        return Mizzle.builder()
                .client(LocalDynamoDb.shared().client())
                .asyncClient(LocalDynamoDb.shared().asyncClient())
                .tableNames(name -> prefix + name)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
