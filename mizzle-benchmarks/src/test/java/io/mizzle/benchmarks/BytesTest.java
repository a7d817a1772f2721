package io.mizzle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What mizzle allocates beside others is within its limits also in a JVM that compiles little; bytes are the same on every machine. */
class BytesTest {

    private static final int WARM = 200;
    private static final int COUNTED = 50;

    /**
     * What is compared with the enhanced client where each has its own class path: that client's jar costs every call of this JVM 3 KB. Smaller
     * queries than of 100 items are over their limit there, since what is left of them is the SDK's pipeline.
     */
    private static final List<String> APART =
            List.of("GET_ITEM", "PUT_ITEM", "UPDATE_ITEM", "TRANSACT_WRITE_10", "QUERY_1", "QUERY_10", "QUERY_1000");

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final Map<String, Double> KNOWN = new HashMap<>();

    static Stream<Limit> limits() {
        return Limit.ALL.stream()
                .filter(each -> each.to() != null)
                .filter(each -> !Contender.ENHANCED_BEAN.name().equals(each.to()) || !APART.contains(each.what()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void mizzleAllocatesNoMoreThanItsLimit(Limit limit) {
        double ratio = bytes(limit.what(), limit.who()) / bytes(limit.what(), String.valueOf(limit.to()));
        assertTrue(ratio <= limit.bytes(), () -> ratio + " of " + limit);
    }

    @Test
    void aSelectByKeyIsPlannedInAKilobyte() {
        StatementBenchmark statements = new StatementBenchmark();

        double bytes = measured(statements::planByKey);

        // without the optimizing compiler, which keeps a fifth of them on the stack
        assertTrue(bytes <= 1100, bytes + " bytes");
    }

    private static double bytes(String what, String who) {
        return KNOWN.computeIfAbsent(what + " " + who, each -> measured(work(what, Contender.valueOf(who))));
    }

    private static double measured(Runnable work) {
        for (int i = 0; i < WARM; i++) {
            work.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < COUNTED; i++) {
            work.run();
        }
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / (double) COUNTED;
    }

    private static Runnable work(String what, Contender who) {
        if (what.equals("encode") || what.equals("decode")) {
            ItemMapping<?> mapping = ItemMapping.of(who);
            Map<String, AttributeValue> item = ItemMapping.asTheSdkReads(Purchases.get(0));
            return what.equals("encode") ? mapping::encodeFirst : () -> mapping.decode(item);
        }
        Operation operation = Operation.valueOf(what);
        Calls calls = who.over(Clients.over(new CannedHttpClient(Answers.to(operation))));
        return () -> calls.run(operation);
    }
}
