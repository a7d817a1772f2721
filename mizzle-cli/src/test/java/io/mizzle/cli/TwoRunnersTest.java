package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.testing.DynamoDbServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoRunnersTest {

    private static final String PORT = "mizzle.test.port";

    @TempDir
    Path parent;

    @Test
    void oneWorksAndTheOtherExitsWithFive() throws Exception {
        try (DynamoDbServer server = DynamoDbServer.embedded();
                ServerSocket gate = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, String.valueOf(gate.getLocalPort()));
            Shell shell = project(server);

            CompletableFuture<Result> first =
                    CompletableFuture.supplyAsync(() -> shell.run("migrate", "--owner", "first"));
            try (Socket inTheMiddle = gate.accept()) {
                shell.run("migrate", "--owner", "second")
                        .exited(ExitCode.LOCKED)
                        .says("held by first")
                        .says("do:  ");
                shell.run("status")
                        .exited(ExitCode.PARTIAL)
                        .says("held by first")
                        .prints("RUNNING");
                inTheMiddle.getOutputStream().write(1);
            }

            first.get(60, TimeUnit.SECONDS).exited(ExitCode.OK).says("1 migration applied");
            shell.run("unlock").exited(ExitCode.OK).says("Nobody holds the lock");
            shell.run("status").exited(ExitCode.OK);
        } finally {
            System.clearProperty(PORT);
        }
    }

    /** A project whose migration waits in its data step until the test lets it go on. */
    private Shell project(DynamoDbServer server) throws IOException {
        Shell shell = new Shell(Files.createDirectory(parent.resolve("notes")))
                .with("MIZZLE_ENDPOINT", server.endpoint().toString())
                .with("MIZZLE_TABLE_PREFIX", "two-")
                .with("MIZZLE_HISTORY_TABLE", "two-history");
        shell.run("init").exited(ExitCode.OK);
        Javac.compile(shell.folder());
        shell.run("generate", "--custom", "notes.Wait")
                .exited(ExitCode.OK)
                .says("src/main/java/notes/Wait.java written");
        Path source = shell.folder().resolve("src/main/java/notes/Wait.java");
        String text = Files.readString(source);
        assertEquals(1, text.split("throw new", -1).length - 1);
        Files.writeString(
                source,
                text.replace("run(DataContext context) {", "run(DataContext context) throws Exception {")
                        .replaceAll(
                                "throw new .*;",
                                "try (var gate = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(),"
                                        + " Integer.getInteger(\"" + PORT + "\"))) { gate.getInputStream().read(); }"));
        Javac.compile(shell.folder());
        return shell;
    }
}
