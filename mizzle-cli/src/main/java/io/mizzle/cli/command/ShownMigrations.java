package io.mizzle.cli.command;

import io.mizzle.cli.terminal.Activity;
import io.mizzle.cli.terminal.Screen;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationProgress;
import io.mizzle.migration.MigrationStep;
import io.mizzle.migration.StepCount;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows migrations as they run: each step, and what a long one waits for. */
final class ShownMigrations implements MigrationProgress, TableProgress, AutoCloseable {

    private final Screen screen;
    private @Nullable Activity running;
    private final List<String> applied = new ArrayList<>();
    private final ItemCounts items = new ItemCounts();
    private String what = "";
    private String label = "";
    private String written = "";
    private String done = "";
    private String stopped = "";

    ShownMigrations(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void begins(Migration migration, int step) {
        finish();
        screen.information(migration.id() + (step > 0 ? ", resumed at step " + (step + 1) : ""));
    }

    @Override
    public void step(Migration migration, int step, String text) {
        finish();
        what = what(migration.steps().get(step), text);
        label = "[" + (step + 1) + "/" + migration.steps().size() + "] " + what;
        done = label;
        running = screen.activity(label);
    }

    private static String what(MigrationStep step, String text) {
        return step instanceof MigrationStep.Change change
                ? StepLabel.of(change.step())
                : text.lines().findFirst().orElse("");
    }

    @Override
    public void done(Migration migration, int step) {
        screen.information("Step " + (step + 1) + " was done already");
    }

    @Override
    public void ends(Migration migration) {
        finish();
        applied.add(migration.id());
        screen.step(migration.id() + " applied");
    }

    @Override
    public void waits(LiveTable table, Duration elapsed) {
        Activity waiting = running;
        if (waiting == null) {
            label = "Wait for " + table.name();
            done = label;
            waiting = screen.activity(label);
            running = waiting;
        }
        waiting.update(ShownProgress.state(table, elapsed));
    }

    @Override
    public void counted(Migration migration, StepCount count) {
        items.add(migration, what, count);
        String detail = count.verifies() ? "verified: " + Counts.verified(count.all()) : Counts.of(count.all());
        if (!count.verifies()) {
            written = detail;
        }
        done = label + ": " + (count.verifies() ? written + "; " : "") + detail;
        if (running != null) {
            running.update(detail);
        }
    }

    /** The migrations that came to their end. */
    List<String> applied() {
        return List.copyOf(applied);
    }

    /** What was done to items, for scripts. */
    List<Map<String, @Nullable Object>> items() {
        return items.fields();
    }

    /** How far the run came, for people. */
    List<String> soFar() {
        String count = Counts.of(applied.size(), "migration") + " applied";
        return stopped.isEmpty() ? List.of(count) : List.of(stopped, count);
    }

    private void finish() {
        if (running != null) {
            running.done(done);
            running = null;
        }
    }

    /** A step that has not ended by now has failed. */
    @Override
    public void close() {
        if (running != null) {
            running.close();
            running = null;
            stopped = done.equals(label) ? "" : done;
        }
    }
}
