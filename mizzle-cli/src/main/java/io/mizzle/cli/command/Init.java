package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.project.NewFile;
import io.mizzle.cli.project.Starter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code mizzling init}. */
@Command(
        name = "init",
        description = {
            "Write mizzle.properties, and in an empty folder a pom.xml and a first table.",
            "Files that are there already are left as they are."
        },
        footerHeading = "%nExample:%n",
        footer = "  mkdir notes && cd notes && mizzling init")
final class Init extends MizzlingCommand {

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The package of the first table. Default: that of the sources, or the folder's name.")
    @Nullable String packageName;

    Init(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        Path folder = session.surroundings().directory();
        Starter starter = new Starter(folder, packageName);
        List<NewFile> missing = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (NewFile file : starter.files()) {
            if (file.exists()) {
                left.add(name(folder, file));
                session.screen().information(name(folder, file) + " is there already and stays as it is");
            } else {
                missing.add(file);
            }
        }
        NewFile.writeAll(missing);
        List<String> written = missing.stream().map(file -> name(folder, file)).toList();
        written.forEach(name -> session.screen().step(name + " written"));
        List<String> next =
                List.of(starter.build().compile(), "mizzling generate", "mizzling local start && mizzling migrate");
        session.screen().note("Next", next);
        String summary = written.isEmpty() ? "Nothing to write" : "Ready";
        return Answer.of(summary, List.of(), Fields.of("written", written, "left", left, "next", next));
    }

    private static String name(Path folder, NewFile file) {
        return folder.relativize(file.path()).toString();
    }
}
