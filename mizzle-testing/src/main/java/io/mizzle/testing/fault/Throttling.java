package io.mizzle.testing.fault;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Throughput exceeded, in one of the ways in which DynamoDB says so ("Resolving throttling issues"). */
record Throttling() implements Fault {

    private static final Set<String> READS =
            Set.of("GetItem", "BatchGetItem", "TransactGetItems", "Query", "Scan", "ExecuteStatement");

    // ThrottlingException is the one whose member begins with a small letter.
    private static final List<Way> WAYS = List.of(
            new Way("ProvisionedThroughputExceededException", "ThrottlingReasons", "ProvisionedThroughputExceeded"),
            new Way("ThrottlingException", "throttlingReasons", "KeyRangeThroughputExceeded"),
            new Way("RequestLimitExceeded", "ThrottlingReasons", "AccountLimitExceeded"));

    /** An error, the member of its body that holds the reasons, and a reason without its beginning. */
    private record Way(String code, String member, String reason) {

        Answer answer(RequestHead head) {
            String start = READS.contains(head.operation()) ? "TableRead" : "TableWrite";
            String reasons = ",\"" + member + "\":[{\"reason\":\"" + start + reason
                    + "\",\"resource\":\"arn:aws:dynamodb:us-east-1:000000000000:table/throttled\"}]";
            return MadeAnswer.error(head, 400, code, "Throughput exceeded (injected).", reasons);
        }
    }

    @Override
    public FaultKind kind() {
        return FaultKind.THROTTLING;
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        Way way = WAYS.get(random.nextInt(WAYS.size()));
        return new Course.Answered(way.answer(head));
    }
}
