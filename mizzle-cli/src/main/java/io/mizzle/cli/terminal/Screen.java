package io.mizzle.cli.terminal;

import io.mizzle.cli.Failure;
import java.util.List;

/** What a run shows on stderr while it works. Not thread-safe. */
public sealed interface Screen extends AutoCloseable permits GuidedScreen, PlainScreen, SilentScreen {

    /**
     * The first line.
     *
     * @param title what runs
     */
    void intro(String title);

    /**
     * Something that is done.
     *
     * @param text one line
     */
    void step(String text);

    /**
     * Something to know.
     *
     * @param text one line
     */
    void information(String text);

    /**
     * Something to think about.
     *
     * @param text one line
     */
    void warning(String text);

    /**
     * Several lines that belong together.
     *
     * @param title above them
     * @param lines the lines
     */
    void note(String title, List<String> lines);

    /**
     * Begins something that takes a while. Nothing else is shown before it is closed.
     *
     * @param label what it is
     * @return to be told how it goes, and closed
     */
    Activity activity(String label);

    /**
     * Says why the run ends early.
     *
     * @param failure what happened, why, and what to do
     * @param trace further lines, such as a stack trace; empty for none
     */
    void failure(Failure failure, List<String> trace);

    /**
     * The last line of a run that worked.
     *
     * @param text what came of it
     */
    void outro(String text);

    /** Those who can be asked; nobody without a terminal. */
    Questions questions();

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
