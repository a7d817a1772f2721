package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.schema.Schema;
import io.mizzle.table.Allowance;
import io.mizzle.table.LiveTable;
import io.mizzle.table.PlanOutdatedException;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableDifference;
import io.mizzle.table.Tables;
import io.mizzle.table.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Carries out migrations, each once, one runner at a time, and knows what was carried out. Immutable.
 *
 * <pre>{@code
 * List<Migration> folder = MigrationFolder.at(Path.of("migrations")).read();
 * Migrations.of(client, folder).run();
 * }</pre>
 *
 * <p>A run that breaks off, however it does, is resumed by the next one: what a step would change is looked at first, and a step whose
 * outcome is there already is not taken again.
 */
public final class Migrations {

    private static final String HISTORY = "mizzle_migrations";
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Setup setup;

    private Migrations(Setup setup) {
        this.setup = setup;
    }

    /**
     * A runner that allows no destruction.
     *
     * @param client sends; not closed here
     * @param migrations of {@link MigrationFolder#read}
     */
    public static Migrations of(DynamoDbClient client, List<Migration> migrations) {
        return new Migrations(new Setup(
                client,
                List.copyOf(migrations),
                UnaryOperator.identity(),
                HISTORY,
                Waiting.DEFAULT,
                "process " + ProcessHandle.current().pid(),
                LEASE,
                Set.of(),
                DataMigrations.NONE,
                Double.POSITIVE_INFINITY,
                4,
                MigrationProgress.SILENT,
                Clock.systemUTC()));
    }

    /** The same with tables of other names. */
    public Migrations tableNames(UnaryOperator<String> names) {
        return with(draft -> draft.names = names);
    }

    /** The same with its history in another table, {@code mizzle_migrations} otherwise. */
    public Migrations historyTable(String physicalName) {
        return with(draft -> draft.historyTable = physicalName);
    }

    /** The same, waiting for DynamoDB in another way. */
    public Migrations waiting(Waiting waiting) {
        return with(draft -> draft.waiting = waiting);
    }

    /** The same under this name in lock and history. */
    public Migrations owner(String name) {
        return with(draft -> draft.owner = name);
    }

    /** The same with a lease of this length: how long after a crash others have to wait; 30 seconds otherwise. */
    public Migrations lease(Duration length) {
        return with(draft -> draft.lease = length);
    }

    /** The same with leave to destroy exactly these. */
    public Migrations allow(Allowance... allowances) {
        return with(draft -> draft.allowed = Set.copyOf(List.of(allowances)));
    }

    /** The same, making data migrations in this way. */
    public Migrations dataMigrations(DataMigrations make) {
        return with(draft -> draft.dataMigrations = make);
    }

    /** The same with so many write capacity units a second for items at most. */
    public Migrations writesPerSecond(double limit) {
        return with(draft -> draft.writesPerSecond = limit);
    }

    /** The same, going through tables in so many segments side by side; four otherwise. */
    public Migrations segments(int count) {
        return with(draft -> draft.segments = count);
    }

    /** The same with someone who hears of progress. */
    public Migrations progress(MigrationProgress hears) {
        return with(draft -> draft.progress = hears);
    }

    /** The same with other time stamps in the history. */
    public Migrations clock(Clock clock) {
        return with(draft -> draft.clock = clock);
    }

    private Migrations with(Consumer<SetupDraft> change) {
        return new Migrations(SetupDraft.changed(setup, change));
    }

    /**
     * Every migration and how far it is. Changes nothing.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public List<MigrationStatus> status() {
        return chain().status();
    }

    /**
     * What a run would do now. Changes nothing.
     *
     * @throws MigrationException if history and folder contradict each other
     */
    public PendingPlan plan() {
        return plan(Optional.empty());
    }

    /**
     * What a run up to a migration would do now.
     *
     * @param id the last one that would run
     * @throws MigrationException if there is no such migration, or history and folder contradict each other
     */
    public PendingPlan planTo(String id) {
        return plan(Optional.of(id));
    }

    private PendingPlan plan(Optional<String> to) {
        Chain chain = chain();
        chain.check();
        Tables tables = setup.tables();
        List<PendingPlan.Pending> pending = new ArrayList<>();
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (Migration migration : chain.pending(to)) {
            int from = chain.record(migration).map(HistoryRecord::step).orElse(0);
            List<MigrationStep> steps =
                    migration.steps().subList(from, migration.steps().size());
            pending.add(new PendingPlan.Pending(
                    migration.id(),
                    migration.checksum(),
                    from,
                    steps.stream().map(step -> step.text(setup.names())).toList(),
                    steps.stream()
                            .flatMap(step -> step.destroys(setup.names()).stream())
                            .toList()));
            steps.stream()
                    .filter(Change.class::isInstance)
                    .map(step -> setup.names().apply(step.table()))
                    .forEach(name -> fingerprints.computeIfAbsent(
                            name,
                            each -> tables.describe(each)
                                    .map(LiveTable::fingerprint)
                                    .orElse("absent")));
        }
        return new PendingPlan(pending, fingerprints);
    }

    /**
     * Carries out what is pending.
     *
     * @return the ids of the migrations applied, none where nothing was pending
     * @throws LockHeldException if another runner is at work
     * @throws io.mizzle.table.NotAllowedException if something would be destroyed that is not allowed by name; nothing was changed
     * @throws NeedsDecisionException if a table is neither before nor after a step
     * @throws MigrationFailedException if a step failed; the next run resumes there
     * @throws MigrationException if history and folder contradict each other
     */
    public List<String> run() {
        return locked(run -> run.run.all(run.chain.pending(Optional.empty()), run.chain));
    }

    /**
     * Carries out what is pending up to a migration.
     *
     * @param id the last one to run
     * @return as {@link #run()}
     */
    public List<String> runTo(String id) {
        return locked(run -> run.run.all(run.chain.pending(Optional.of(id)), run.chain));
    }

    /**
     * Carries out a plan that was looked at.
     *
     * @param plan of {@link #plan()}
     * @return as {@link #run()}
     * @throws PlanOutdatedException if a table, the history or a migration has changed since; nothing was changed
     */
    public List<String> run(PendingPlan plan) {
        if (plan.isEmpty()) {
            return List.of();
        }
        String last = plan.migrations().get(plan.migrations().size() - 1).id();
        return locked(run -> {
            PendingPlan now = planTo(last);
            if (!now.equals(plan)) {
                throw new PlanOutdatedException(changed(plan, now));
            }
            return run.run.all(run.chain.pending(Optional.of(last)), run.chain);
        });
    }

    private String changed(PendingPlan plan, PendingPlan now) {
        return plan.fingerprints().entrySet().stream()
                .filter(each -> !each.getValue().equals(now.fingerprints().get(each.getKey())))
                .map(each -> each.getKey())
                .findFirst()
                .orElse(setup.historyTable());
    }

    /**
     * Counts every migration as applied without running one: for tables that were made in another way.
     *
     * @return the ids
     * @throws MigrationException if the tables are not what the last migration says
     * @throws LockHeldException if another runner is at work
     */
    public List<String> baseline() {
        requireBaseline(chain());
        return locked(run -> {
            List<Migration> pending = requireBaseline(run.chain);
            pending.forEach(each -> setup.history().write(applied(each), run.lease));
            return pending.stream().map(Migration::id).toList();
        });
    }

    /** What is left to be counted as applied; asked before the lock, too, so that a refusal writes nothing. */
    private List<Migration> requireBaseline(Chain chain) {
        chain.check();
        List<Migration> pending = chain.pending(Optional.empty());
        if (!pending.isEmpty()) {
            requireSame(pending.get(pending.size() - 1).schema());
        }
        return pending;
    }

    private void requireSame(Schema schema) {
        List<TableDifference> differences = differences(schema);
        if (!differences.isEmpty()) {
            throw new MigrationException(
                    "The tables are not what the last migration says: "
                            + String.join(
                                    "; ",
                                    differences.stream()
                                            .map(TableDifference::text)
                                            .toList()),
                    "Change the declarations until there is no difference, and generate the migration again");
        }
    }

    private HistoryRecord applied(Migration migration) {
        return new HistoryRecord(
                migration.id(),
                migration.checksum(),
                MigrationState.APPLIED,
                migration.steps().size(),
                null,
                setup.clock().instant(),
                setup.owner(),
                null);
    }

    /**
     * Says what is to become of a migration that failed or needs a decision.
     *
     * @param id the migration's
     * @param resolution what was decided
     * @throws MigrationException if it is in no such state
     * @throws LockHeldException if another runner is at work
     */
    public void resolve(String id, Resolution resolution) {
        Migration migration = setup.migrations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MigrationException("There is no migration " + id, "Look at the status"));
        requireUnfinished(migration, chain());
        locked(run -> {
            HistoryRecord record = requireUnfinished(migration, run.chain);
            HistoryRecord resolved = switch (resolution) {
                case APPLIED -> applied(migration);
                case STEP_DONE ->
                    record.step() + 1 >= migration.steps().size()
                            ? applied(migration)
                            : record.at(record.step() + 1, setup.clock().instant());
                case RETRY ->
                    record.with(MigrationState.RUNNING, null, setup.clock().instant());
            };
            setup.history().write(resolved, run.lease);
            return List.of();
        });
    }

    private static HistoryRecord requireUnfinished(Migration migration, Chain chain) {
        return chain.record(migration)
                .filter(each -> each.state() != MigrationState.APPLIED)
                .orElseThrow(() -> new MigrationException(
                        "Migration " + migration.id() + " is not in the middle of anything", "Look at the status"));
    }

    /** Who holds the lock, if anybody does. */
    public Optional<String> holder() {
        if (setup.tables().settle(setup.historyTable()).isEmpty()) {
            return Optional.empty();
        }
        return setup.lock().holder().filter(each -> each.token() != null).map(Lock.Holder::owner);
    }

    /** Removes the lock, whoever holds it. Someone who does hold it writes nothing any more to the history. */
    public void unlock() {
        setup.lock().unlock();
    }

    /**
     * What the tables are otherwise than the last applied migration says. Changes nothing.
     *
     * @return empty where nothing is applied
     */
    public List<TableDifference> drift() {
        return chain().last().map(each -> differences(each.schema())).orElse(List.of());
    }

    private List<TableDifference> differences(Schema schema) {
        List<TableDescription> descriptions = schema.descriptions();
        return setup.tables().diff(descriptions).differences();
    }

    private Chain chain() {
        return new Chain(setup.migrations(), setup.history().read());
    }

    private record Locked(Run run, Chain chain, Lease lease) {}

    private List<String> locked(Function<Locked, List<String>> work) {
        History history = setup.history();
        history.ensure(setup.tables());
        Lock lock = setup.lock();
        Lease lease = lock.acquire();
        try (Heartbeat heartbeat = new Heartbeat(lock, lease, setup.lease().toMillis())) {
            Chain chain = chain();
            chain.check();
            return work.apply(new Locked(new Run(setup, lease, heartbeat), chain, lease));
        }
    }
}
