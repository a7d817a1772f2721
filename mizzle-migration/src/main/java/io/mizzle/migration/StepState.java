package io.mizzle.migration;

import io.mizzle.schema.Index;
import io.mizzle.table.LiveTable;
import io.mizzle.table.StreamView;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table is as before a step, as after it, or neither. After a crash this decides, not what a runner remembers.
 *
 * @param verdict which
 * @param reason what was found, where it is neither
 */
record StepState(Verdict verdict, String reason) {

    /** Before, after or neither. */
    enum Verdict {
        BEFORE,
        AFTER,
        NEITHER
    }

    private static final StepState BEFORE = new StepState(Verdict.BEFORE, "");
    private static final StepState AFTER = new StepState(Verdict.AFTER, "");

    static StepState of(TableStep step, @Nullable LiveTable live) {
        if (step instanceof DeleteTable) {
            return live == null ? AFTER : BEFORE;
        }
        if (step instanceof CreateTable create) {
            return live == null ? BEFORE : created(create.description(), live.description());
        }
        if (live == null) {
            return neither("there is no table \"" + step.table() + "\"");
        }
        TableDescription is = live.description();
        if (step instanceof CreateIndex create) {
            return index(create, is.index(create.index().name()));
        }
        if (step instanceof DeleteIndex delete) {
            return is.index(delete.index()).isEmpty() ? AFTER : BEFORE;
        }
        if (step instanceof SetTimeToLive expiry) {
            return timeToLive(expiry, is.settings().timeToLive());
        }
        if (step instanceof SetStream stream) {
            return stream(stream.view(), is.settings().stream());
        }
        return SettingState.after(step, is.settings()) ? AFTER : BEFORE;
    }

    private static StepState created(TableDescription wanted, TableDescription is) {
        boolean same =
                wanted.key().equals(is.key()) && Set.copyOf(wanted.indexes()).equals(Set.copyOf(is.indexes()));
        return same
                ? AFTER
                : neither("there is a table \"" + is.name() + "\" already, with another key or other indexes");
    }

    private static StepState index(CreateIndex create, Optional<Index> is) {
        if (is.isEmpty()) {
            return BEFORE;
        }
        return is.get().equals(create.index())
                ? AFTER
                : neither("table \"" + create.table() + "\" has an index \""
                        + create.index().name() + "\" already, with another key or projection");
    }

    private static StepState timeToLive(SetTimeToLive step, @Nullable String is) {
        if (step.attribute().equals(is)) {
            return step.on() ? AFTER : BEFORE;
        }
        if (is == null) {
            return step.on() ? BEFORE : AFTER;
        }
        return neither("items of table \"" + step.table() + "\" expire by \"" + is + "\"");
    }

    private static StepState stream(StreamView wanted, @Nullable StreamView is) {
        if (wanted == is) {
            return AFTER;
        }
        boolean other = wanted != StreamView.OFF && is != null && is != StreamView.OFF;
        return other ? neither("the stream shows " + is + " instead of being off") : BEFORE;
    }

    private static StepState neither(String reason) {
        return new StepState(Verdict.NEITHER, reason);
    }
}
