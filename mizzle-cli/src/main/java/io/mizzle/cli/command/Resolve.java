package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Resolution;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling resolve}. */
@Command(
        name = "resolve",
        description = {
            "Say what is to become of a migration that failed or needs a decision.",
            "  applied    the whole migration counts as done",
            "  step-done  the step it stopped at counts as done; the next run goes on behind it",
            "  retry      the table has been put right; the next run tries the step again"
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling resolve 0003_add_gsi2 --as retry")
final class Resolve extends MizzlingCommand {

    @Parameters(paramLabel = "ID", description = "The migration, as \"mizzling status\" shows it.")
    String id = "";

    @Option(
            names = "--as",
            required = true,
            paramLabel = "DECISION",
            converter = Words.class,
            description = "applied, step-done or retry.")
    Resolution resolution = Resolution.RETRY;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Mixin
    final RunOptions options = new RunOptions();

    /** Resolutions in the words of the command line. */
    static final class Words implements ITypeConverter<Resolution> {
        @Override
        public Resolution convert(String word) {
            return Resolution.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    Resolve(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        String decision = resolution.name().toLowerCase(Locale.ROOT).replace('_', '-');
        new Consent(session, consent).to("Resolve " + id + " as " + decision + "?");
        Runner.of(session, Runner.folder(session), options).resolve(id, resolution);
        return Answer.of(
                id + " resolved as " + decision, List.of(), Fields.of("migration", id, "resolution", decision));
    }
}
