package io.mizzle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one command runs.
 *
 * @param parts benchmarks, in order
 * @param mappings how many JVMs are started for each contender to map an entity first; 0 for none
 * @param calls the same for first calls
 */
record Form(List<Part> parts, int mappings, int calls) {

    private static final List<Contender> COMPARED =
            List.of(Contender.HAND_PLAIN, Contender.ENHANCED_BEAN, Contender.MIZZLE_WIRE);

    private static final List<Contender> MAPPING =
            List.of(Contender.HAND, Contender.HAND_PLAIN, Contender.ENHANCED_BEAN, Contender.MIZZLE);

    /** Each case starts a DynamoDB Local. */
    private static final List<Operation> LOCALLY = List.of(Operation.QUERY_100, Operation.BATCH_WRITE_25);

    private static final List<Operation> ASKED_ABOUT = List.of(
            Operation.GET_ITEM,
            Operation.PUT_ITEM,
            Operation.UPDATE_ITEM,
            Operation.QUERY_10,
            Operation.QUERY_100,
            Operation.BATCH_GET_100,
            Operation.BATCH_WRITE_25,
            Operation.TRANSACT_WRITE_10);

    /** What a JVM that maps or calls once takes, about. */
    private static final double FIRST_USE_SECONDS = 1;

    /** The operations that are mostly asked about; the SDK alone and what writes to bytes only where they matter. */
    static Form brief(List<Contender> given) {
        return new Form(
                List.of(
                        Part.calls(ASKED_ABOUT, given.isEmpty() ? COMPARED : given, Effort.WARM),
                        Part.calls(List.of(Operation.QUERY_100), List.of(Contender.RAW), Effort.WARM),
                        Part.calls(
                                List.of(Operation.BATCH_GET_100, Operation.BATCH_WRITE_25, Operation.TRANSACT_WRITE_10),
                                List.of(Contender.MIZZLE_WIRE_WRITES),
                                Effort.WARM),
                        Part.of("MappingBenchmark", Effort.BRIEF).among(MAPPING),
                        Part.of("StatementBenchmark", Effort.BRIEF),
                        Part.of("EndToEndBenchmark", Effort.BRIEF).with(LOCALLY)),
                5,
                0);
    }

    /** Every benchmark with every contender: operation by operation, so that contenders are measured beside each other. */
    static Form thorough() {
        return whole(Effort.THOROUGH, 21);
    }

    /** The same as {@link #thorough}, as shortly as can be. */
    static Form trial() {
        return whole(Effort.ONCE, 1);
    }

    private static Form whole(Effort effort, int processes) {
        List<Part> parts = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            parts.add(Part.calls(List.of(operation), contenders(operation), effort));
        }
        Stream.of("MappingBenchmark", "StatementBenchmark", "EndToEndBenchmark")
                .map(each -> Part.of(each, effort))
                .forEach(parts::add);
        return new Form(List.copyOf(parts), processes, processes);
    }

    /** Nothing but puts and the keys of batches is written to bytes: elsewhere that contender is the one before it. */
    private static List<Contender> contenders(Operation operation) {
        return Stream.of(Contender.values())
                .filter(each -> each != Contender.MIZZLE_WIRE_WRITES || operation.isWrittenToBytes())
                .toList();
    }

    /** Fresh JVMs only. */
    static Form cold() {
        return new Form(List.of(), 21, 21);
    }

    /** Benchmarks of a pattern. */
    static Form of(String pattern, List<Contender> given) {
        boolean calls = pattern.equals("ClientBenchmark");
        Part part = Part.of(pattern, Effort.COMPILED);
        return new Form(List.of(given.isEmpty() && !calls ? part : part.among(given.isEmpty() ? all() : given)), 0, 0);
    }

    private static List<Contender> all() {
        return List.of(Contender.values());
    }

    /** What it takes, about. */
    double seconds() {
        double first = ColdStart.processes(mappings, calls) * FIRST_USE_SECONDS;
        return first + parts.stream().mapToDouble(Part::seconds).sum();
    }
}
