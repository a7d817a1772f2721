package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands in the order of the help. Only the one that is called is built: building all takes longer than most runs. */
public final class Commands {

    private static final Map<String, Entry> ALL = all();

    /** A command's class, for its description, and how one is made. */
    private record Entry(Class<?> type, Function<Surroundings, Object> maker) {}

    private Commands() {}

    private static Map<String, Entry> all() {
        Map<String, Entry> commands = new LinkedHashMap<>();
        commands.put("init", new Entry(Init.class, Init::new));
        commands.put("generate", new Entry(Generate.class, Generate::new));
        commands.put("migrate", new Entry(Migrate.class, Migrate::new));
        commands.put("push", new Entry(Push.class, Push::new));
        commands.put("status", new Entry(Status.class, Status::new));
        commands.put("list", new Entry(ListTables.class, ListTables::new));
        commands.put("drop", new Entry(Drop.class, Drop::new));
        commands.put("diff", new Entry(Diff.class, Diff::new));
        commands.put("pull", new Entry(PullCommand.class, PullCommand::new));
        commands.put("check", new Entry(Check.class, Check::new));
        commands.put("baseline", new Entry(Baseline.class, Baseline::new));
        commands.put("resolve", new Entry(Resolve.class, Resolve::new));
        commands.put("unlock", new Entry(Unlock.class, Unlock::new));
        commands.put("backfill", new Entry(BackfillCommand.class, BackfillCommand::new));
        commands.put("export", new Entry(ExportCommand.class, ExportCommand::new));
        commands.put("import", new Entry(ImportCommand.class, ImportCommand::new));
        commands.put("schema", new Entry(SchemaCommand.class, SchemaCommand::new));
        commands.put("get", new Entry(Get.class, Get::new));
        commands.put("query", new Entry(Query.class, Query::new));
        commands.put("scan", new Entry(Scan.class, Scan::new));
        commands.put("local", new Entry(Local.class, Commands::local));
        commands.put("completion", new Entry(Completion.class, Completion::new));
        commands.put("doctor", new Entry(Doctor.class, Doctor::new));
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
        String first = arguments.length == 0 ? "" : arguments[0];
        if (first.equals(WarmUp.NAME)) {
            return new CommandLine(new Root()).addSubcommand(new WarmUp(surroundings));
        }
        Entry named = ALL.get(first);
        return named == null ? names() : with(surroundings, Map.of(first, named));
    }

    /** Names and descriptions only: what the help of the whole and the word "did you mean" need. */
    private static CommandLine names() {
        CommandLine line = new CommandLine(new Root());
        ALL.forEach(
                (name, entry) -> line.addSubcommand(name, CommandSpec.create().usageMessage(description(entry))));
        return line;
    }

    private static UsageMessageSpec description(Entry entry) {
        return new UsageMessageSpec()
                .description(entry.type().getAnnotation(Command.class).description());
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

    private static CommandLine with(Surroundings surroundings, Map<String, Entry> commands) {
        CommandLine line = new CommandLine(new Root());
        commands.forEach(
                (name, command) -> line.addSubcommand(name, command.maker().apply(surroundings)));
        return line;
    }
}
