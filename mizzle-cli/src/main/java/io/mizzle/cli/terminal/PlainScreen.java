package io.mizzle.cli.terminal;

import io.mizzle.cli.Failure;
import java.io.PrintStream;
import java.util.List;

/** One line after the other, for logs: nothing moves and nothing is coloured. */
final class PlainScreen implements Screen {

    private final PrintStream err;
    private final Questions questions;

    PlainScreen(PrintStream err, Questions questions) {
        this.err = err;
        this.questions = questions;
    }

    @Override
    public void intro(String title) {
        err.println(title);
    }

    @Override
    public void step(String text) {
        err.println("- " + text);
    }

    @Override
    public void information(String text) {
        err.println("- " + text);
    }

    @Override
    public void warning(String text) {
        err.println("warning: " + text);
    }

    @Override
    public void note(String title, List<String> lines) {
        err.println("- " + title);
        lines.forEach(line -> err.println("    " + line));
    }

    @Override
    public Activity activity(String label) {
        err.println("- " + label + " ...");
        return new Told();
    }

    @Override
    public void failure(Failure failure, List<String> trace) {
        err.println("error: " + failure.what());
        err.println("  why: " + failure.why());
        err.println("  do:  " + failure.remedy());
        trace.forEach(err::println);
    }

    @Override
    public void outro(String text) {
        err.println(text);
    }

    @Override
    public Questions questions() {
        return questions;
    }

    @Override
    public void close() {
        err.flush();
    }

    /** Details come often and a log keeps them all: only those that differ are printed. */
    private final class Told implements Activity {

        private String last = "";

        @Override
        public void update(String detail) {
            if (!detail.equals(last)) {
                last = detail;
                err.println("    " + detail);
            }
        }

        @Override
        public void done(String text) {
            err.println("- " + text);
        }

        @Override
        public void close() {}
    }
}
