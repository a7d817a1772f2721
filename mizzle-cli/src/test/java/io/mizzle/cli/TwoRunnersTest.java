package io.mizzle.cli;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoRunnersTest {

    private static final String PORT = "mizzle.test.port";
    private static final String WAIT =
            "try (var gate = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), Integer.getInteger(\""
                    + PORT + "\"))) { gate.getInputStream().read(); }";

    @TempDir
    Path parent;

    /** Of a project whose migration waits in its data step until the test lets it go on. */
    @Test
    void oneWorksAndTheOtherExitsWithFive() throws Exception {
        try (NotesProject project = new NotesProject(parent, "two-");
                ServerSocket gate = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, String.valueOf(gate.getLocalPort()));
            project.compile();
            project.generateCustom("notes.Wait", WAIT);

            CompletableFuture<Result> first =
                    CompletableFuture.supplyAsync(() -> project.run("migrate", "--owner", "first"));
            try (Socket inTheMiddle = gate.accept()) {
                project.run("migrate", "--owner", "second")
                        .exited(ExitCode.LOCKED)
                        .says("held by first")
                        .says("do:  ");
                project.run("status")
                        .exited(ExitCode.PARTIAL)
                        .says("held by first")
                        .prints("RUNNING");
                inTheMiddle.getOutputStream().write(1);
            }

            first.get(60, TimeUnit.SECONDS).exited(ExitCode.OK).says("1 migration applied");
            project.run("unlock").exited(ExitCode.OK).says("Nobody holds the lock");
            project.run("status").exited(ExitCode.OK);
        } finally {
            System.clearProperty(PORT);
        }
    }
}
