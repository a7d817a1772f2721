package io.mizzle.cli.command;

import io.mizzle.cli.terminal.Activity;
import io.mizzle.cli.terminal.Screen;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableProgress;
import io.mizzle.table.TableStep;
import java.time.Duration;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the steps of a plan as they run, and what a long one waits for. */
final class ShownProgress implements TableProgress, AutoCloseable {

    private final Screen screen;
    private final Runnable taken;
    private @Nullable Activity running;

    /**
     * Progress of a plan.
     *
     * @param screen where it is shown
     * @param taken hears of each step that DynamoDB has carried out
     */
    ShownProgress(Screen screen, Runnable taken) {
        this.screen = screen;
        this.taken = taken;
    }

    @Override
    public void begins(int number, int of, TableStep step) {
        begins(label(number, of, step));
    }

    void begins(String label) {
        close();
        running = screen.activity(label);
    }

    @Override
    public void ends(int number, int of, TableStep step) {
        taken.run();
        ends(label(number, of, step));
    }

    void ends(String label) {
        Activity ended = running;
        running = null;
        if (ended != null) {
            ended.done(label);
        }
    }

    @Override
    public void waits(LiveTable table, Duration elapsed) {
        Activity waiting = running;
        if (waiting == null) {
            waiting = screen.activity("Wait for " + table.name());
            running = waiting;
        }
        waiting.update(state(table, elapsed));
    }

    private static String label(int number, int of, TableStep step) {
        return (of > 1 ? "[" + number + "/" + of + "] " : "") + StepLabel.of(step);
    }

    static String state(LiveTable table, Duration elapsed) {
        return state(table) + ", " + elapsed.toSeconds() + " s, " + table.itemCount() + " items";
    }

    private static String state(LiveTable table) {
        String indexes = table.indexStates().entrySet().stream()
                .filter(index -> !index.getValue().equals("ACTIVE"))
                .map(index -> ", index " + index.getKey() + " " + index.getValue())
                .sorted()
                .collect(Collectors.joining());
        return "table " + table.state() + indexes;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
