package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/** All commands in the order of the help. Only the one that is called is built: building all takes longer than most runs. */
public final class Commands {

    private static final Map<String, Function<Surroundings, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Surroundings, Object>> all() {
        Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
        commands.put("init", Init::new);
        commands.put("generate", Generate::new);
        commands.put("migrate", Migrate::new);
        commands.put("push", Push::new);
        commands.put("status", Status::new);
        commands.put("list", ListTables::new);
        commands.put("drop", Drop::new);
        commands.put("diff", Diff::new);
        commands.put("check", Check::new);
        commands.put("baseline", Baseline::new);
        commands.put("resolve", Resolve::new);
        commands.put("unlock", Unlock::new);
        commands.put("backfill", BackfillCommand::new);
        commands.put("schema", SchemaCommand::new);
        commands.put("get", Get::new);
        commands.put("query", Query::new);
        commands.put("scan", Scan::new);
        commands.put("local", Commands::local);
        commands.put("completion", Completion::new);
        commands.put("doctor", Doctor::new);
        return commands;
    }

    private static Object local(Surroundings surroundings) {
        return new CommandLine(new Local())
                .addSubcommand("start", new LocalStart(surroundings))
                .addSubcommand("stop", new LocalStop(surroundings));
    }

    /**
     * The command line for some arguments.
     *
     * @param surroundings of the run
     * @param arguments as typed
     * @return a command line with the command they name, or with all commands
     */
    public static CommandLine forArguments(Surroundings surroundings, String... arguments) {
        return Optional.of(arguments)
                .filter(words -> words.length > 0)
                .map(words -> words[0])
                .filter(ALL::containsKey)
                .map(name -> with(surroundings, Map.of(name, ALL.get(name))))
                .orElseGet(() -> all(surroundings));
    }

    /**
     * The command line with every command, for help, completion and the command reference.
     *
     * @param surroundings of the run
     * @return a command line
     */
    public static CommandLine all(Surroundings surroundings) {
        return with(surroundings, ALL);
    }

    private static CommandLine with(Surroundings surroundings, Map<String, Function<Surroundings, Object>> commands) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach((name, command) -> line.addSubcommand(name, command.apply(surroundings)));
        return line;
    }
}
