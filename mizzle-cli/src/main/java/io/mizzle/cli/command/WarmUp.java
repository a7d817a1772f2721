package io.mizzle.cli.command;

import io.mizzle.cli.Mizzling;
import io.mizzle.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Not for people: loads what usual commands load, so that the launcher can archive those classes. */
@Command(name = WarmUp.NAME, hidden = true)
final class WarmUp implements Callable<Integer> {

    static final String NAME = "warm-up";

    private static final String NOBODY = "http://127.0.0.1:9";

    private final Surroundings surroundings;

    WarmUp(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("mizzling");
        try {
            compile(folder.resolve("target/classes/META-INF/mizzle/notes.Note.json"));
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            Mizzling mizzling = new Mizzling(new Surroundings(
                    Map.of(),
                    folder,
                    new ByteArrayInputStream(new byte[0]),
                    nowhere,
                    nowhere,
                    surroundings.terminal()));
            mizzling.run("--help");
            mizzling.run("completion");
            mizzling.run("generate");
            mizzling.run("check", "--offline", "--json");
            return mizzling.run("list", "--endpoint", NOBODY) >= 0 ? 0 : 1;
        } finally {
            delete(folder);
        }
    }

    private static void compile(Path descriptor) throws IOException {
        Files.createDirectories(descriptor.getParent());
        try (InputStream text = WarmUp.class.getResourceAsStream("warm-up.json")) {
            if (text == null) {
                throw new IOException("Resource warm-up.json is missing from mizzle-cli");
            }
            Files.copy(text, descriptor);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
