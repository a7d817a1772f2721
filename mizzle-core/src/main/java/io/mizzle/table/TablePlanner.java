package io.mizzle.table;

import io.mizzle.schema.Index;
import io.mizzle.table.TableStep.AddTags;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.RemoveTags;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetEncryption;
import io.mizzle.table.TableStep.SetPointInTimeRecovery;
import io.mizzle.table.TableStep.SetStorageClass;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The steps from what a table is to what it is declared to be: one write request each, nothing that is already so. */
public final class TablePlanner {

    private final TableDescription declared;
    private final List<TableStep> steps = new ArrayList<>();

    private TablePlanner(TableDescription declared) {
        this.declared = declared;
    }

    /**
     * The steps of one table. A key or local index that differs makes it a delete and a create, since DynamoDB changes neither.
     *
     * @param declared what it should be
     * @param live what it is, or null where there is none
     * @return in order; empty where it is as declared
     * @throws io.mizzle.exception.ModelException if the declaration contradicts itself
     */
    public static List<TableStep> steps(TableDescription declared, @Nullable LiveTable live) {
        declared.keyAttributes();
        CapacitySteps.check(declared);
        TablePlanner planner = new TablePlanner(declared);
        if (live == null) {
            planner.create();
        } else if (inPlace(declared, live.description())) {
            planner.change(live);
        } else {
            planner.protection(live.description());
            planner.steps.add(new DeleteTable(declared.name()));
            planner.create();
        }
        return List.copyOf(planner.steps);
    }

    /**
     * Whether a table can be changed without creating it anew: its key and its local indexes stay.
     *
     * @param wanted what it should be
     * @param is what it is
     */
    public static boolean inPlace(TableDescription wanted, TableDescription is) {
        return wanted.key().equals(is.key())
                && Set.copyOf(wanted.localIndexes()).equals(Set.copyOf(is.localIndexes()));
    }

    private void create() {
        steps.add(new CreateTable(declared));
        String attribute = declared.settings().timeToLive();
        if (attribute != null) {
            steps.add(new SetTimeToLive(declared.name(), attribute, true));
        }
        if (Boolean.TRUE.equals(declared.settings().pointInTimeRecovery())) {
            steps.add(new SetPointInTimeRecovery(declared.name(), true));
        }
    }

    private void change(LiveTable live) {
        TableDescription is = live.description();
        protection(is);
        steps.addAll(CapacitySteps.of(declared, is));
        steps.addAll(IndexSteps.of(declared, is));
        timeToLive(is);
        stream(is.settings().stream());
        StorageClass storage = declared.settings().storageClass();
        if (storage != null && storage != is.settings().storageClass()) {
            steps.add(new SetStorageClass(declared.name(), storage));
        }
        Boolean recovery = declared.settings().pointInTimeRecovery();
        if (recovery != null && !recovery.equals(is.settings().pointInTimeRecovery())) {
            steps.add(new SetPointInTimeRecovery(declared.name(), recovery));
        }
        tags(live);
        Encryption encryption = declared.settings().encryption();
        if (encryption != null && !encryption.equals(is.settings().encryption())) {
            steps.add(new SetEncryption(declared.name(), encryption));
        }
    }

    private void protection(TableDescription is) {
        Boolean wanted = declared.settings().deletionProtection();
        if (wanted != null && !wanted.equals(is.settings().deletionProtection())) {
            steps.add(new SetDeletionProtection(declared.name(), wanted));
        }
    }

    private void timeToLive(TableDescription is) {
        String before = is.settings().timeToLive();
        String wanted = declared.settings().timeToLive();
        if (Objects.equals(before, wanted)) {
            return;
        }
        if (before != null) {
            steps.add(new SetTimeToLive(declared.name(), before, false));
        }
        if (wanted != null) {
            steps.add(new SetTimeToLive(declared.name(), wanted, true));
        }
    }

    private void stream(@Nullable StreamView before) {
        StreamView wanted = declared.settings().stream();
        if (wanted == null || wanted == before) {
            return;
        }
        if (before != null && before != StreamView.OFF) {
            steps.add(new SetStream(declared.name(), StreamView.OFF));
        }
        if (wanted != StreamView.OFF) {
            steps.add(new SetStream(declared.name(), wanted));
        }
    }

    private void tags(LiveTable live) {
        Map<String, String> wanted = declared.settings().tags();
        if (wanted == null) {
            return;
        }
        Map<String, String> has = live.description().settings().tags();
        Map<String, String> before = has == null ? Map.of() : has;
        String arn = Objects.requireNonNullElse(live.arn(), declared.name());
        Map<String, String> added = new HashMap<>(wanted);
        added.entrySet().removeAll(before.entrySet());
        TreeSet<String> removed = new TreeSet<>(before.keySet());
        removed.removeAll(wanted.keySet());
        if (!added.isEmpty()) {
            steps.add(new AddTags(declared.name(), arn, added));
        }
        if (!removed.isEmpty()) {
            steps.add(new RemoveTags(declared.name(), arn, removed));
        }
    }

    /** The capacity an index gets that says nothing of its own. */
    static @Nullable Capacity capacityOf(Index index, TableDescription table) {
        Capacity own = table.settings().indexCapacity().get(index.name());
        return own == null && table.settings().capacity() instanceof Capacity.Provisioned provisioned
                ? provisioned
                : own;
    }
}
