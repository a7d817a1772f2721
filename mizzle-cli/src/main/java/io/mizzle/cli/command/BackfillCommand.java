package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.terminal.Activity;
import io.mizzle.migration.backfill.Backfill;
import io.mizzle.migration.backfill.BackfillResult;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.migration.schema.SchemaUnique;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling backfill}. */
@Command(
        name = "backfill",
        description = {
            "Write the key attributes of an index, or the guards of unique attributes, into the items that are there already.",
            "Each item is changed only if it is still what was read. What breaks off goes on with the next run; the place is",
            "kept in .mizzle. A second run writes nothing."
        },
        footerHeading = "%nExample:%n",
        footer = {"  mizzling backfill gsi1 --table shop --wcu 100", "  mizzling backfill gsi1 --verify"})
final class BackfillCommand extends MizzlingCommand {

    private static final String UNIQUE = "unique";

    @Parameters(paramLabel = "INDEX|unique", description = "The index, or \"unique\" for all unique attributes.")
    String what = "";

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "The declared name of the table, if several have the index.")
    @Nullable String table;

    @Option(
            names = "--verify",
            description = "Count the items that are not as they should be; change nothing. 3 if any.")
    boolean verify;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Mixin
    final RunOptions options = new RunOptions();

    private final PassCounts counts = new PassCounts();

    /** One pass over one table. */
    private interface Pass {
        BackfillResult run(Backfill backfill);
    }

    BackfillCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        if (verify && what.equals(UNIQUE)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "Guards are not verified.",
                    "Writing them again does no harm, and writes nothing where they are right.",
                    "Run it without --verify.");
        }
        List<SchemaTable> tables = tables(session);
        if (!verify) {
            new Consent(session, consent).to("Change items of " + names(tables) + "?");
        }
        for (SchemaTable each : tables) {
            if (what.equals(UNIQUE)) {
                unique(session, each);
            } else {
                pass(session, each, what, backfill -> verify ? backfill.verifyIndex(what) : backfill.index(what));
            }
        }
        return answer(session);
    }

    private List<SchemaTable> tables(Session session) {
        List<SchemaTable> found = session.schema().tables().stream()
                .filter(each -> table == null || each.name().equals(table))
                .filter(each -> what.equals(UNIQUE)
                        ? each.entities().stream()
                                .anyMatch(entity -> !entity.unique().isEmpty())
                        : each.description().index(what).isPresent())
                .toList();
        if (found.isEmpty() || found.size() > 1 && !what.equals(UNIQUE)) {
            throw new Failure(
                    ExitCode.USAGE,
                    found.isEmpty() ? "There is nothing to backfill." : "Several tables have an index " + what + ".",
                    found.isEmpty()
                            ? "No table of the schema has "
                                    + (what.equals(UNIQUE) ? "a unique attribute." : "an index " + what + ".")
                            : "They are " + names(found) + ".",
                    found.isEmpty() ? "Correct the name." : "Name one with --table.");
        }
        return found;
    }

    private static String names(List<SchemaTable> tables) {
        return String.join(", ", tables.stream().map(SchemaTable::name).toList());
    }

    private void unique(Session session, SchemaTable of) throws IOException {
        for (SchemaEntity entity : of.entities()) {
            for (SchemaUnique unique : entity.unique()) {
                String name = entity.simpleName() + "." + unique.component();
                pass(session, of, name, backfill -> backfill.unique(entity.typeName(), unique.component()));
            }
        }
    }

    private void pass(Session session, SchemaTable of, String name, Pass pass) throws IOException {
        String physical = session.physicalName(of.name());
        FileCheckpoints place = new FileCheckpoints(
                session.surroundings().resolve(".mizzle/backfill-" + physical + "-" + name + ".json"));
        if (!verify) {
            place.requireWritable();
        }
        Backfill backfill = Backfill.of(session.connection().client(), session.schema(), of, physical)
                .segments(options.segments)
                .writesPerSecond(options.writesPerSecond);
        try (Activity activity =
                session.screen().activity((verify ? "Verify " : "Backfill ") + physical + ", " + name)) {
            Backfill told = backfill.progress((segment, own, all) -> {
                counts.add(physical, name, segment, own);
                activity.update(text(all));
            });
            BackfillResult result = pass.run(verify ? told : told.checkpoints(place));
            place.forget();
            activity.done(physical + ", " + name + ": " + text(result));
        }
    }

    @Override
    Done done() {
        if (counts.isEmpty()) {
            return Done.NOTHING;
        }
        BackfillResult sum = counts.sum();
        List<String> lines = new ArrayList<>(sum.failures());
        lines.add(text(sum));
        return new Done(lines, counts.fields(verify));
    }

    private String text(BackfillResult so) {
        return verify ? Counts.verified(so) : Counts.of(so);
    }

    private Answer answer(Session session) {
        BackfillResult result = counts.sum();
        result.failures().forEach(session.screen()::warning);
        Answer answer = Answer.of(
                Counts.of(result.written(), "item") + (verify ? " wrong" : " written"),
                List.of(),
                counts.fields(verify));
        if (!result.complete()) {
            return answer.exiting(ExitCode.PARTIAL);
        }
        return verify && result.written() > 0 ? answer.exiting(ExitCode.PENDING) : answer;
    }
}
