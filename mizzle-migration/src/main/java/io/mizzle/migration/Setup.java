package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.Tables;
import io.mizzle.table.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Everything a run is told. */
record Setup(
        DynamoDbClient client,
        List<Migration> migrations,
        UnaryOperator<String> names,
        String historyTable,
        Waiting waiting,
        String owner,
        Duration lease,
        Set<Allowance> allowed,
        DataMigrations dataMigrations,
        double writesPerSecond,
        int segments,
        MigrationProgress progress,
        Clock clock) {

    Tables tables() {
        return new Tables(client, names, waiting);
    }

    History history() {
        return new History(client, historyTable);
    }

    Lock lock() {
        return new Lock(client, historyTable, owner, lease, waiting.nanos(), waiting.pause());
    }
}
