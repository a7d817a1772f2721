package io.mizzle.cli.command;

import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.PropertiesFile;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Results;
import io.mizzle.cli.terminal.Screen;
import io.mizzle.cli.terminal.Screens;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: settings, the screen, and how answers and failures are printed. */
abstract class MizzlingCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    final OutputOptions output = new OutputOptions();

    @Spec
    CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    MizzlingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Does the work. */
    abstract Answer run(Session session) throws Exception;

    /** What is told of a run that failed besides why. */
    Done done() {
        return Done.NOTHING;
    }

    @Override
    public final Integer call() {
        try (Screen screen = Screens.open(surroundings, output.quiet, !output.noColor)) {
            return attempt(screen);
        }
    }

    // Whatever happens is told as what happened, why, and what to do.
    private int attempt(Screen screen) {
        try (Session session = new Session(surroundings, settings(), screen, output)) {
            screen.intro("mizzling " + name());
            Answer answer = run(session);
            screen.outro(answer.summary());
            print(answer);
            return answer.exit().code();
        } catch (Exception | LinkageError cause) {
            return fail(screen, Diagnosis.of(cause));
        }
    }

    private Settings settings() {
        String file = output.config == null ? PropertiesFile.NAME : output.config;
        PropertiesFile properties = PropertiesFile.read(surroundings.resolve(file), output.config != null);
        Map<Setting, String> flags = new EnumMap<>(Setting.class);
        spec.mixins().values().forEach(mixin -> {
            if (mixin.userObject() instanceof FlagSource source) {
                source.addTo(flags);
            }
        });
        return Settings.of(flags, output.profile, surroundings.environment(), properties);
    }

    private void print(Answer answer) {
        if (output.json) {
            surroundings.out().println(Results.of(name(), answer));
        } else {
            answer.text().forEach(surroundings.out()::println);
        }
        surroundings.out().flush();
    }

    private int fail(Screen screen, Failure failure) {
        Done done = done();
        done.lines().forEach(screen::information);
        screen.failure(failure, output.verbose ? Traces.of(failure) : List.of());
        if (output.json) {
            surroundings.out().println(Results.of(name(), failure, done.fields()));
            surroundings.out().flush();
        }
        return failure.exit().code();
    }

    private String name() {
        return spec.qualifiedName(" ").substring(spec.root().name().length()).strip();
    }
}
