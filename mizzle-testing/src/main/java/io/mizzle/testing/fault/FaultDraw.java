package io.mizzle.testing.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Numbers the requests of one client, draws their faults and keeps the record. */
final class FaultDraw {

    private final FaultPlan plan;
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private final Queue<InjectedFault> injected = new ConcurrentLinkedQueue<>();

    FaultDraw(FaultPlan plan) {
        this.plan = plan;
    }

    Optional<PlannedFault> next(SdkHttpRequest request) {
        String operation = operation(request);
        int number = requests.merge(operation, 1, Integer::sum);
        long length = request.firstMatchingHeader("Content-Length")
                .map(Long::parseLong)
                .orElse(0L);
        return draw(new RequestHead(operation, number, length));
    }

    private Optional<PlannedFault> draw(RequestHead head) {
        SplittableRandom random = random(head);
        Optional<PlannedFault> planned = Optional.empty();
        for (FaultRule rule : plan.rules()) {
            double drawn = random.nextDouble();
            if (planned.isEmpty() && rule.hits(head, drawn)) {
                planned = Optional.of(new PlannedFault(rule.fault(), head, random.split(), this));
            }
        }
        return planned;
    }

    private SplittableRandom random(RequestHead head) {
        long ofOperation = new SplittableRandom(plan.seed() + head.operation().hashCode()).nextLong();
        return new SplittableRandom(ofOperation + head.number());
    }

    private static String operation(SdkHttpRequest request) {
        String target = request.firstMatchingHeader("X-Amz-Target").orElse("unknown");
        return target.substring(target.lastIndexOf('.') + 1);
    }

    void record(InjectedFault fault) {
        injected.add(fault);
    }

    FaultReport report() {
        return new FaultReport(plan.seed(), requests, List.copyOf(injected));
    }
}
