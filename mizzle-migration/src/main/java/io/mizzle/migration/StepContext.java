package io.mizzle.migration;

import io.mizzle.migration.backfill.BackfillResult;
import io.mizzle.migration.internal.Checkpoints;
import io.mizzle.migration.internal.RateLimit;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the class of a project works with while its step runs. */
final class StepContext implements DataContext {

    private final Setup setup;
    private final Migration migration;
    private final int step;
    private final Checkpoints checkpoints;
    private final RateLimit limit;
    private long scanned;
    private long written;

    StepContext(Setup setup, Migration migration, int step, Checkpoints checkpoints, RateLimit limit) {
        this.setup = setup;
        this.migration = migration;
        this.step = step;
        this.checkpoints = checkpoints;
        this.limit = limit;
    }

    @Override
    public DynamoDbClient client() {
        return setup.client();
    }

    @Override
    public String table(String declared) {
        return setup.names().apply(declared);
    }

    @Override
    public Optional<String> checkpoint() {
        return checkpoints.load();
    }

    @Override
    public void save(String checkpoint) {
        checkpoints.save(checkpoint);
    }

    @Override
    public void acquire(int writes) {
        limit.acquire(writes);
    }

    @Override
    public synchronized void counted(int moreScanned, int moreWritten) {
        scanned += moreScanned;
        written += moreWritten;
        BackfillResult sum = new BackfillResult(scanned, written, 0, List.of());
        setup.progress().counted(migration, new StepCount(step, 0, false, 0, sum, sum));
    }
}
