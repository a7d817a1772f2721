package io.mizzle.table;

import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.LimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateContinuousBackupsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/** Carries out steps one after the other, each to its end. */
final class PlanRun {

    private final DynamoDbClient client;
    private final TableReader reader;
    private final Waiting waiting;

    PlanRun(DynamoDbClient client, Waiting waiting) {
        this.client = client;
        this.reader = new TableReader(client);
        this.waiting = waiting;
    }

    /** Refuses a plan that destroys what is not allowed, is outdated, or deletes a protected table; before anything is sent. */
    void check(TablePlan plan, Set<Allowance> allowed) {
        List<Allowance> missing = plan.destructions().stream()
                .filter(each -> !allowed.contains(each))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotAllowedException(missing);
        }
        plan.fingerprints().forEach((table, fingerprint) -> {
            Optional<LiveTable> live = reader.read(table);
            if (!DescriptionText.fingerprint(live.orElse(null)).equals(fingerprint)) {
                throw new PlanOutdatedException(table);
            }
            live.ifPresent(each -> checkProtection(plan, each));
        });
    }

    private static void checkProtection(TablePlan plan, LiveTable live) {
        boolean deleted = plan.steps().contains(new DeleteTable(live.name()));
        boolean unprotected = plan.steps().contains(new SetDeletionProtection(live.name(), false));
        if (deleted
                && !unprotected
                && Boolean.TRUE.equals(live.description().settings().deletionProtection())) {
            throw new TableException(
                    "Table \"" + live.name() + "\" is protected against deletion, and the plan deletes it",
                    "Declare its deletion protection as off first, if it really may go");
        }
    }

    void run(List<TableStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            TableStep step = steps.get(i);
            waiting.progress().begins(i + 1, steps.size(), step);
            sendWhenAllowed(step);
            settle(step.table());
            if (step instanceof SetTimeToLive expiry && !expiry.on()) {
                awaitOff(expiry.table());
            }
            waiting.progress().ends(i + 1, steps.size(), step);
        }
    }

    /** DynamoDB works on a limited number of tables at once: its refusal says that nothing was done, so it is asked again. */
    private void sendWhenAllowed(TableStep step) {
        long begun = waiting.nanos().getAsLong();
        while (true) {
            try {
                send(step.request());
                return;
            } catch (LimitExceededException busy) {
                Duration elapsed = Duration.ofNanos(waiting.nanos().getAsLong() - begun);
                if (elapsed.compareTo(waiting.atMost()) > 0) {
                    throw busy;
                }
                waiting.pause().of(waiting.interval());
            }
        }
    }

    private void send(DynamoDbRequest request) {
        if (request instanceof CreateTableRequest create) {
            client.createTable(create);
        } else if (request instanceof UpdateTableRequest update) {
            client.updateTable(update);
        } else if (request instanceof DeleteTableRequest delete) {
            client.deleteTable(delete);
        } else if (request instanceof UpdateTimeToLiveRequest expiry) {
            client.updateTimeToLive(expiry);
        } else if (request instanceof UpdateContinuousBackupsRequest backups) {
            client.updateContinuousBackups(backups);
        } else if (request instanceof TagResourceRequest tags) {
            client.tagResource(tags);
        } else {
            client.untagResource((UntagResourceRequest) request);
        }
    }

    /** Waits until a table is active with all its indexes, or gone. */
    Optional<LiveTable> settle(String table) {
        long begun = waiting.nanos().getAsLong();
        Optional<LiveTable> live = reader.glance(table);
        while (live.isPresent() && !live.get().settled()) {
            waitOn(live.get(), begun);
            live = reader.glance(table);
        }
        return live;
    }

    /** DynamoDB takes up to an hour to stop expiring items, and another attribute only then. */
    private void awaitOff(String table) {
        long begun = waiting.nanos().getAsLong();
        while (reader.timeToLive(table).timeToLiveStatus() == TimeToLiveStatus.DISABLING) {
            Optional<LiveTable> live = reader.glance(table);
            if (live.isEmpty()) {
                return;
            }
            waitOn(live.get(), begun);
        }
    }

    private void waitOn(LiveTable live, long begun) {
        Duration elapsed = Duration.ofNanos(waiting.nanos().getAsLong() - begun);
        if (elapsed.compareTo(waiting.atMost()) > 0) {
            throw new TableException(
                    "Table \"" + live.name() + "\" is " + live.state() + ", its indexes are " + live.indexStates()
                            + ", after " + elapsed,
                    "DynamoDB goes on by itself: wait and run it again");
        }
        waiting.progress().waits(live, elapsed);
        waiting.pause().of(waiting.interval());
    }
}
