package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.terminal.Questions;
import io.mizzle.table.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a plan may be carried out: what destroys must be allowed by its name, the rest by {@code --yes} or a question. */
final class Consent {

    private final Session session;
    private final ConsentOptions options;

    Consent(Session session, ConsentOptions options) {
        this.session = session;
        this.options = options;
    }

    /**
     * Agrees or ends the run.
     *
     * @param question about the whole, asked unless {@code --yes} is given or the endpoint is local
     * @param destructions what the plan destroys
     * @return leave for each destruction
     */
    Allowance[] to(String question, List<Allowance> destructions) {
        List<Allowance> given = options.allowances();
        given.stream()
                .filter(each -> !destructions.contains(each))
                .forEach(each -> session.screen().information("--allow " + each + " is not needed here"));
        List<Allowance> missing = new ArrayList<>(destructions);
        missing.removeAll(given);
        Questions questions = session.screen().questions();
        if (!missing.isEmpty() && !questions.possible()) {
            throw notAllowed(missing);
        }
        for (Allowance each : missing) {
            if (!questions.confirm(
                    "Really " + each.text().replace("drop-", "delete ").replace('=', ' ') + "?", flag(each))) {
                throw declined("\"" + each + "\" was not agreed to.");
            }
        }
        if (missing.isEmpty()) {
            to(question);
        }
        return destructions.toArray(Allowance[]::new);
    }

    /**
     * Agrees to something that destroys nothing, or ends the run.
     *
     * @param question asked unless {@code --yes} is given or the endpoint is local
     */
    void to(String question) {
        if (options.yes || session.connection().isLocal()) {
            return;
        }
        if (!session.screen().questions().confirm(question, "--yes")) {
            throw declined("The answer was no.");
        }
    }

    private static String flag(Allowance allowance) {
        return "--allow " + allowance;
    }

    private static Failure declined(String why) {
        return new Failure(ExitCode.CONFIRMATION, "Nothing was done.", why, "Run it again when you have decided.");
    }

    private static Failure notAllowed(List<Allowance> missing) {
        return new Failure(
                ExitCode.CONFIRMATION,
                "Nothing was done.",
                "It would destroy what was not allowed by name: "
                        + missing.stream().map(Allowance::text).collect(Collectors.joining(", ")) + ".",
                "If that is meant, add " + missing.stream().map(Consent::flag).collect(Collectors.joining(" ")) + ".");
    }
}
