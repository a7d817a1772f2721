package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A {@link KilledRun} in a process of its own.
 *
 * @param log where it writes
 */
record KillableProcess(Path log) {

    /**
     * Carries it out and waits for its end.
     *
     * @param last the write behind which it ends; 0 for none
     * @return whether it was killed before it was done
     */
    boolean isKilled(String prefix, String what, int last) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        LocalServer.endpoint().toString(),
                        prefix,
                        what,
                        Integer.toString(last))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String output = Files.readString(log);
        boolean done = output.contains(KilledRun.DONE);
        assertEquals(done ? 0 : KilledRun.KILLED, process.exitValue(), output);
        return !done;
    }
}
