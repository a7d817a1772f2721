package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DynamoDB Local in a process that mizzling leaves running. */
class LocalTest {

    @TempDir
    Path folder;

    @Test
    void itStartsOnceServesAndStops() throws IOException {
        String port = String.valueOf(freePort());
        Shell shell = new Shell(folder)
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .with("MIZZLE_LOCAL_CLASS_PATH", ClassPath.text());
        try {
            shell.run("local", "start", "--port", port, "--data", "data")
                    .exited(ExitCode.OK)
                    .prints("http://localhost:" + port);
            shell.run("local", "start", "--port", port).exited(ExitCode.OK).says("runs already");
            shell.run("list", "--endpoint", "http://localhost:" + port)
                    .exited(ExitCode.OK)
                    .says("account local");
            assertTrue(Files.isDirectory(folder.resolve("data")), "the folder for the data");
        } finally {
            shell.run("local", "stop", "--port", port).exited(ExitCode.OK).says("Stopped");
        }
        shell.run("local", "stop", "--port", port).exited(ExitCode.OK).says("Nothing ran");
        shell.run("list", "--endpoint", "http://localhost:" + port).exited(ExitCode.CONNECTIVITY);
    }

    @Test
    void aClassPathWithoutDynamoDbLocalIsAFailureThatLeavesNothingRunning() throws IOException {
        String port = String.valueOf(freePort());
        Shell shell = new Shell(folder)
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .with("MIZZLE_LOCAL_CLASS_PATH", folder.toString());

        shell.run("local", "start", "--port", port)
                .exited(ExitCode.FAILURE)
                .says("error: ")
                .says("do:  ");
        shell.run("local", "stop", "--port", port).exited(ExitCode.OK).says("Nothing ran");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
