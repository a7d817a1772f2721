package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A setup while it is changed; no one keeps it. */
final class SetupDraft {

    private final DynamoDbClient client;
    private final List<Migration> migrations;
    UnaryOperator<String> names;
    String historyTable;
    Waiting waiting;
    String owner;
    Duration lease;
    Set<Allowance> allowed;
    DataMigrations dataMigrations;
    double writesPerSecond;
    int segments;
    MigrationProgress progress;
    Clock clock;

    private SetupDraft(Setup setup) {
        client = setup.client();
        migrations = setup.migrations();
        names = setup.names();
        historyTable = setup.historyTable();
        waiting = setup.waiting();
        owner = setup.owner();
        lease = setup.lease();
        allowed = setup.allowed();
        dataMigrations = setup.dataMigrations();
        writesPerSecond = setup.writesPerSecond();
        segments = setup.segments();
        progress = setup.progress();
        clock = setup.clock();
    }

    /** The same setup but for what is set here. */
    static Setup changed(Setup setup, Consumer<SetupDraft> change) {
        SetupDraft draft = new SetupDraft(setup);
        change.accept(draft);
        return draft.done();
    }

    private Setup done() {
        return new Setup(
                client,
                migrations,
                names,
                historyTable,
                waiting,
                owner,
                lease,
                allowed,
                dataMigrations,
                writesPerSecond,
                segments,
                progress,
                clock);
    }
}
