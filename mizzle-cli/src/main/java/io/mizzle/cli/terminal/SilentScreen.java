package io.mizzle.cli.terminal;

import io.mizzle.cli.Failure;
import java.io.PrintStream;
import java.util.List;

/** {@code --quiet}: only why the run ends early. */
final class SilentScreen implements Screen {

    private final PlainScreen failures;

    SilentScreen(PrintStream err) {
        this.failures = new PlainScreen(err, Nobody.HERE);
    }

    @Override
    public void intro(String title) {}

    @Override
    public void step(String text) {}

    @Override
    public void information(String text) {}

    @Override
    public void warning(String text) {}

    @Override
    public void note(String title, List<String> lines) {}

    @Override
    public Activity activity(String label) {
        return new Silence();
    }

    @Override
    public void failure(Failure failure, List<String> trace) {
        failures.failure(failure, trace);
    }

    @Override
    public void outro(String text) {}

    @Override
    public Questions questions() {
        return Nobody.HERE;
    }

    @Override
    public void close() {}

    private static final class Silence implements Activity {
        @Override
        public void update(String detail) {}

        @Override
        public void done(String text) {}

        @Override
        public void close() {}
    }
}
