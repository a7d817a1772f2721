package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.exception.MizzleException;
import io.mizzle.migration.LockHeldException;
import io.mizzle.migration.MigrationFailedException;
import io.mizzle.migration.NeedsDecisionException;
import io.mizzle.migration.schema.SchemaException;
import io.mizzle.table.NotAllowedException;
import io.mizzle.table.PlanOutdatedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an exception of mizzle means; its message ends with the sentence that says what to do. */
final class KnownDiagnosis {

    private static final Pattern SENTENCES =
            Pattern.compile("(.*[.)\"])\\s+([A-Z][^.]*(?:\\.\\S[^.]*)*\\.)", Pattern.DOTALL);

    private KnownDiagnosis() {}

    static Failure of(MizzleException known) {
        if (known instanceof SchemaException) {
            return failure(ExitCode.FAILURE, "The schema cannot be read.", known);
        }
        if (known instanceof NotAllowedException) {
            return failure(ExitCode.CONFIRMATION, "Nothing was done.", known);
        }
        if (known instanceof PlanOutdatedException) {
            return failure(ExitCode.PENDING, "Nothing was done.", known);
        }
        if (known instanceof LockHeldException) {
            return failure(ExitCode.LOCKED, "Nothing was done.", known);
        }
        if (known instanceof MigrationFailedException || known instanceof NeedsDecisionException) {
            return failure(ExitCode.PARTIAL, "The migrations stopped before their end.", known);
        }
        return failure(ExitCode.FAILURE, "It did not work.", known);
    }

    private static Failure failure(ExitCode exit, String what, MizzleException known) {
        String message = Diagnosis.sentence(known);
        Matcher sentences = SENTENCES.matcher(message);
        return sentences.matches()
                ? new Failure(exit, what, sentences.group(1), sentences.group(2), known)
                : new Failure(exit, what, message, "See the reason; --verbose shows more.", known);
    }
}
