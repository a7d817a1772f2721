package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A process with {@link KilledRun}s. Each run stands still as soon as the answer to its last write is there; when all do, the process is
 * killed from outside, so no finally block and no shutdown hook of any of them ever runs.
 */
public final class KilledProcess {

    private static final String ALL_STAND_STILL = "ALL STAND STILL";
    private static final String DONE = "DONE ";
    private static final String FAILED = "FAILED";

    private KilledProcess() {}

    /**
     * Carries runs out in a process and kills it.
     *
     * @param directory for what is told to it
     * @return the databases of those that had fewer writes, and were done
     */
    static Set<String> kill(List<KilledRun> runs, Path directory) throws IOException, InterruptedException {
        Path list = Files.write(
                Files.createTempFile(directory, "runs", ".txt"),
                runs.stream().map(KilledRun::line).toList());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        LocalServer.endpoint().toString(),
                        list.toString())
                .redirectErrorStream(true)
                .start();
        try {
            return done(process.inputReader());
        } finally {
            process.destroyForcibly();
            assertNotEquals(0, process.waitFor());
        }
    }

    private static Set<String> done(BufferedReader output) throws IOException {
        Set<String> done = new HashSet<>();
        List<String> others = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.equals(ALL_STAND_STILL)) {
            if (line.startsWith(DONE)) {
                done.add(line.substring(DONE.length()));
            } else {
                others.add(line);
            }
            line = output.readLine();
        }
        assertTrue(line != null && !others.contains(FAILED), String.join("\n", others));
        return done;
    }

    /** Endpoint, file with a run in each line. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI endpoint = URI.create(arguments[0]);
        List<KilledRun> runs = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(KilledRun::parse)
                .toList();
        Lanes.each(runs.size(), number -> untilItStandsStill(endpoint, runs.get(number)));
        System.out.println(ALL_STAND_STILL);
        awaitTheEnd();
    }

    /** Killed while it reads; whoever started it may have been killed as well. */
    private static void awaitTheEnd() throws IOException {
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void untilItStandsStill(URI endpoint, KilledRun run) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Runnable work = () -> {
            StandStill end = new StandStill(run.last(), over::countDown);
            try (DynamoDbClient client = LocalServer.client(endpoint, run.database(), end)) {
                run.run(client);
                System.out.println(DONE + run.database());
            } catch (RuntimeException | Error failure) {
                System.out.println(FAILED);
                failure.printStackTrace();
            }
            over.countDown();
        };
        new Thread(work).start();
        over.await();
    }
}
