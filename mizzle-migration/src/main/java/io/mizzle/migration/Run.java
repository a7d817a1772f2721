package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.internal.Checkpoints;
import io.mizzle.table.Allowance;
import io.mizzle.table.LiveTable;
import io.mizzle.table.NotAllowedException;
import io.mizzle.table.TableException;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out migrations under the lock: each step remembered when it is done, each repeated only if the tables say that it is not. */
final class Run {

    private final Setup setup;
    private final Tables tables;
    private final History history;
    private final Lease lease;
    private final Heartbeat heartbeat;

    Run(Setup setup, Lease lease, Heartbeat heartbeat) {
        this.setup = setup;
        this.tables = setup.tables();
        this.history = setup.history();
        this.lease = lease;
        this.heartbeat = heartbeat;
    }

    List<String> all(List<Migration> pending, Chain chain) {
        pending.forEach(each -> refuseUndecided(chain.record(each)));
        refuseNotAllowed(pending, chain);
        List<String> applied = new ArrayList<>();
        for (Migration migration : pending) {
            one(migration, chain.record(migration));
            applied.add(migration.id());
        }
        return applied;
    }

    private static void refuseUndecided(Optional<HistoryRecord> record) {
        record.filter(each -> each.state() == MigrationState.NEEDS_DECISION).ifPresent(each -> {
            throw new NeedsDecisionException(each.id(), each.error() == null ? "" : each.error());
        });
    }

    private void refuseNotAllowed(List<Migration> pending, Chain chain) {
        List<Allowance> missing = new ArrayList<>();
        for (Migration migration : pending) {
            int from = chain.record(migration).map(HistoryRecord::step).orElse(0);
            migration.steps().stream()
                    .skip(from)
                    .flatMap(step -> step.destroys(setup.names()).stream())
                    .filter(each -> !setup.allowed().contains(each))
                    .forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            throw new NotAllowedException(missing.stream().distinct().toList());
        }
    }

    private void one(Migration migration, Optional<HistoryRecord> before) {
        HistoryRecord record = before.orElseGet(() -> new HistoryRecord(
                migration.id(), migration.checksum(), MigrationState.RUNNING, 0, null, now(), setup.owner(), null));
        record = record.with(MigrationState.RUNNING, null, now());
        history.write(record, lease);
        setup.progress().begins(migration, record.step());
        while (record.step() < migration.steps().size()) {
            heartbeat.check();
            step(migration, record);
            record = record.at(record.step() + 1, now());
            boolean last = record.step() == migration.steps().size();
            history.write(last ? record.with(MigrationState.APPLIED, null, now()) : record, lease);
        }
        if (migration.steps().isEmpty()) {
            history.write(record.with(MigrationState.APPLIED, null, now()), lease);
        }
        setup.progress().ends(migration);
    }

    private void step(Migration migration, HistoryRecord record) {
        MigrationStep step = migration.steps().get(record.step());
        setup.progress().step(migration, record.step(), step.text(setup.names()));
        try {
            if (step instanceof Change change) {
                change(migration, record, change.on(setup.names()));
            } else {
                new StepRun(setup, migration, record.step()).take(step, checkpoints(record));
            }
        } catch (LockHeldException | NeedsDecisionException decided) {
            throw decided;
        } catch (Exception failure) {
            String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            HistoryRecord latest = history.read().getOrDefault(record.id(), record);
            history.write(latest.with(MigrationState.FAILED, message, now()), lease);
            throw new MigrationFailedException(migration.id(), step.text(setup.names()), failure);
        }
    }

    private void change(Migration migration, HistoryRecord record, TableStep step) {
        tables.settle(step.table());
        Optional<LiveTable> live = tables.describe(step.table());
        StepState state = StepState.of(step, live.orElse(null));
        switch (state.verdict()) {
            case AFTER -> setup.progress().done(migration, record.step());
            case BEFORE -> {
                refuseProtected(step, live);
                tables.run(List.of(fitting(step, live)));
            }
            case NEITHER -> {
                history.write(record.with(MigrationState.NEEDS_DECISION, state.reason(), now()), lease);
                throw new NeedsDecisionException(migration.id(), state.reason());
            }
        }
    }

    private static TableStep fitting(TableStep step, Optional<LiveTable> live) {
        return step instanceof CreateIndex create && live.isPresent()
                ? create.on(live.get().description())
                : step;
    }

    private static void refuseProtected(TableStep step, Optional<LiveTable> live) {
        boolean isProtected = live.filter(each ->
                        Boolean.TRUE.equals(each.description().settings().deletionProtection()))
                .isPresent();
        if (step instanceof DeleteTable && isProtected) {
            throw new TableException(
                    "Table \"" + step.table() + "\" is protected against deletion",
                    "Switch its deletion protection off first, if it really may go");
        }
    }

    private Checkpoints checkpoints(HistoryRecord record) {
        return new Checkpoints() {
            @Override
            public Optional<String> load() {
                return Optional.ofNullable(record.checkpoint());
            }

            @Override
            public void save(String checkpoint) {
                history.write(record.saved(checkpoint, now()), lease);
            }
        };
    }

    private Instant now() {
        return setup.clock().instant();
    }
}
