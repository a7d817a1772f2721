package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.Version;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.output.TextTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling doctor}. */
@Command(
        name = "doctor",
        description = {
            "Say where every setting comes from, and whether schema, migrations, credentials and DynamoDB can be reached.",
            "Changes nothing. Exits as the first problem would."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling doctor --profile prod")
final class Doctor extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    /** One thing looked at. */
    private interface Check {
        String result() throws Exception;
    }

    /** What was found. */
    private record Finding(
            String subject, String text, @Nullable Failure problem) {}

    Doctor(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        List<Finding> findings = new ArrayList<>();
        findings.add(look("mizzling", Version::text));
        findings.add(look("java", () -> System.getProperty("java.version") + ", " + System.getProperty("java.home")));
        findings.add(look("configuration", () -> configuration(session.settings())));
        findings.add(look("settings", () -> settings(session.settings())));
        findings.add(look("schema", () -> Counts.of(session.schema().tables().size(), "table")));
        findings.add(look("migrations", () -> migrations(session.migrations())));
        findings.add(look("connection", () -> session.connection().description()));
        findings.add(look("dynamodb", () -> Counts.of(session.tables().names().size(), "table")));
        return answer(findings);
    }

    private static Finding look(String subject, Check check) {
        try {
            return new Finding(subject, check.result(), null);
        } catch (Exception | LinkageError cause) {
            Failure problem = Diagnosis.of(cause);
            return new Finding(subject, problem.what() + " " + problem.why() + " " + problem.remedy(), problem);
        }
    }

    private static String configuration(Settings settings) {
        String file = settings.file().isEmpty()
                ? settings.path() + " does not exist"
                : settings.path().toString();
        return file + settings.profile().map(name -> ", profile " + name).orElse("");
    }

    private static String settings(Settings settings) {
        String all = Arrays.stream(Setting.values())
                .flatMap(
                        setting -> settings
                                .find(setting)
                                .map(value -> setting.key() + "=" + value.value() + " from " + value.origin())
                                .stream())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none: everything is left to the AWS configuration" : all;
    }

    private static String migrations(Path folder) {
        if (!Files.exists(folder)) {
            return folder + " does not exist yet";
        }
        return folder + (Files.isWritable(folder) ? "" : " cannot be written");
    }

    private static Answer answer(List<Finding> findings) {
        TextTable text = new TextTable("WHAT", "STATE", "FOUND");
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        ExitCode exit = ExitCode.OK;
        for (Finding finding : findings) {
            String state = finding.problem() == null ? "ok" : "problem";
            text.add(List.of(finding.subject(), state, finding.text()));
            fields.add(Fields.of("subject", finding.subject(), "state", state, "found", finding.text()));
            if (finding.problem() != null && exit == ExitCode.OK) {
                exit = finding.problem().exit();
            }
        }
        String summary = exit == ExitCode.OK ? "Everything is well" : "There are problems";
        return Answer.of(summary, text.lines(), Fields.of("findings", fields)).exiting(exit);
    }
}
