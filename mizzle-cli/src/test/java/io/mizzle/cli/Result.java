package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a run printed and returned. */
record Result(int exit, String out, String err) {

    Result exited(ExitCode code) {
        assertEquals(code.code(), exit, this::toString);
        return this;
    }

    Result says(String text) {
        assertTrue(err.contains(text), () -> "\"" + text + "\" is not in stderr of " + this);
        return this;
    }

    Result prints(String text) {
        assertTrue(out.contains(text), () -> "\"" + text + "\" is not in stdout of " + this);
        return this;
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n--- stdout\n" + out + "--- stderr\n" + err;
    }
}
