package io.mizzle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a fresh JVM does first. Prints the nanoseconds it took, those its thread had a processor, and those it could have run but waited for
 * one: the compilers of a fresh JVM are as busy as the thread that starts.
 */
final class FirstUse {

    /** The first entity mapped there and back, without a client. */
    static final String MAPPING = "MAPPING";

    private static final Path THREAD = Path.of("/proc/thread-self/schedstat");

    private FirstUse() {}

    /**
     * In the fresh JVM.
     *
     * @param arguments the contender; {@link #MAPPING}, or an operation that is called through a client made for it, whose answer
     *     comes from standard input
     */
    public static void main(String[] arguments) throws IOException {
        Contender contender = Contender.valueOf(arguments[0]);
        byte[] answer = System.in.readAllBytes();
        Purchase given = Purchases.get(0);
        long[] before = scheduled();
        long begun = System.nanoTime();
        List<Purchase> found =
                arguments[1].equals(MAPPING) ? mapped(contender) : called(contender, arguments[1], answer);
        long took = System.nanoTime() - begun;
        long[] after = scheduled();
        // not all of it: equality of records would be counted among the classes
        if (!found.isEmpty() && !found.get(0).lines().equals(given.lines())) {
            throw new IllegalStateException(contender + " gave " + found);
        }
        System.out.println(took + " " + (after[0] - before[0]) + " " + (after[1] - before[1]));
    }

    private static List<Purchase> mapped(Contender contender) {
        ItemMapping<?> mapping = ItemMapping.of(contender);
        return List.of(mapping.decodeAsRecord(mapping.encodeFirst()));
    }

    private static List<Purchase> called(Contender contender, String operation, byte[] answer) {
        Calls calls = contender.over(Clients.over(new CannedHttpClient(answer)));
        return calls.purchases(calls.run(Operation.valueOf(operation)));
    }

    /** Run and waited, as Linux tells it: Java's own beans would load half of what is measured. */
    private static long[] scheduled() throws IOException {
        if (!Files.exists(THREAD)) {
            return new long[2];
        }
        String[] told = new String(Files.readAllBytes(THREAD), StandardCharsets.ISO_8859_1).split(" ");
        return new long[] {Long.parseLong(told[0]), Long.parseLong(told[1])};
    }
}
