package io.mizzle.cli.terminal;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.util.List;

/** Nobody can be asked: every question ends the run and names the flag. */
final class Nobody implements Questions {

    static final Nobody HERE = new Nobody();

    private Nobody() {}

    @Override
    public boolean possible() {
        return false;
    }

    @Override
    public boolean confirm(String question, String flag) {
        throw unanswered(question, flag);
    }

    @Override
    public List<String> several(String question, List<String> choices, String flag) {
        throw unanswered(question, flag);
    }

    @Override
    public String one(String question, List<String> choices, String flag) {
        throw unanswered(question, flag);
    }

    private static Failure unanswered(String question, String flag) {
        return new Failure(
                ExitCode.CONFIRMATION,
                "Nobody could be asked: " + question,
                "Questions need stdin and stderr to be terminals.",
                "Answer in advance with " + flag + ".");
    }
}
