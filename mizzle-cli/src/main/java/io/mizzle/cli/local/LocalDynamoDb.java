package io.mizzle.cli.local;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts and stops DynamoDB Local at a port. */
public final class LocalDynamoDb {

    private static final Path NOHUP = Path.of("/usr/bin/nohup");
    private static final int ATTEMPTS = 600;
    private static final int PAUSE_MILLISECONDS = 50;
    private static final int SECONDS_TO_STOP = 10;

    private final Surroundings surroundings;
    private final LocalState state;
    private final int port;

    /**
     * DynamoDB Local at a port.
     *
     * @param surroundings where Maven and the cache folder are found
     * @param port of the loopback address
     */
    public LocalDynamoDb(Surroundings surroundings, int port) {
        this.surroundings = surroundings;
        this.state = LocalState.of(surroundings.environment());
        this.port = port;
    }

    /**
     * The process, if {@link #start} left one running.
     *
     * @throws IOException if the cache folder cannot be read
     */
    public Optional<ProcessHandle> running() throws IOException {
        return state.process(port);
    }

    /** Whether something answers at the port, whatever it is. */
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException nothing) {
            return false;
        }
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param data the folder for its data; null for memory
     * @return the process
     * @throws Failure if DynamoDB Local is not found or does not start
     * @throws IOException if the cache folder cannot be written
     * @throws InterruptedException if the wait was interrupted
     */
    public ProcessHandle start(@Nullable Path data) throws IOException, InterruptedException {
        Files.createDirectories(state.folder());
        if (data != null) {
            Files.createDirectories(data);
        }
        String classPath = own() + File.pathSeparator + new LocalClassPath(surroundings, state.folder()).find();
        Path log = state.log(port);
        Process process = new ProcessBuilder(command(classPath, data))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        state.remember(port, process.toHandle());
        await(process, log);
        return process.toHandle();
    }

    /** Through nohup(1) where there is one, so that it outlives the terminal it was started from. */
    private List<String> command(String classPath, @Nullable Path data) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                LocalServer.class.getName(),
                String.valueOf(port),
                data == null ? LocalServer.IN_MEMORY : data.toString()));
        if (Files.isExecutable(NOHUP)) {
            command.add(0, NOHUP.toString());
        }
        return command;
    }

    private void await(Process process, Path log) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (answers()) {
                return;
            }
            if (process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                break;
            }
        }
        process.destroy();
        state.forget(port);
        throw new Failure(
                ExitCode.FAILURE,
                "DynamoDB Local did not start at port " + port + ".",
                Files.readAllLines(log).stream().findFirst().orElse("It did not say why."),
                "See " + log + ".");
    }

    /**
     * Stops it.
     *
     * @return whether it ran
     * @throws IOException if the cache folder cannot be read
     * @throws InterruptedException if the wait was interrupted
     */
    public boolean stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> process = state.process(port);
        if (process.isPresent()) {
            process.get().destroy();
            for (int i = 0; process.get().isAlive() && i < SECONDS_TO_STOP * 1000 / PAUSE_MILLISECONDS; i++) {
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        }
        state.forget(port);
        return process.isPresent();
    }

    private static String own() {
        try {
            return Path.of(LocalServer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
