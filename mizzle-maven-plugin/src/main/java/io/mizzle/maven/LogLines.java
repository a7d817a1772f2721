package io.mizzle.maven;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A stream whose lines go to a log. */
final class LogLines extends OutputStream {

    private final Consumer<String> log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LogLines(Consumer<String> log) {
        this.log = log;
    }

    PrintStream stream() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int letter) {
        if (letter == '\n') {
            tell();
        } else if (letter != '\r') {
            line.write(letter);
        }
    }

    private void tell() {
        log.accept(line.toString(StandardCharsets.UTF_8));
        line.reset();
    }

    @Override
    public void close() {
        if (line.size() > 0) {
            tell();
        }
    }
}
