package io.mizzle.testing.fault;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Elements of a batch that the server does not get to. */
record Unprocessed(double share) implements Fault {

    private static final Set<String> OPERATIONS = Set.of("BatchWriteItem", "BatchGetItem");

    Unprocessed {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share of unprocessed elements is " + share + ". Pass a probability over 0 up to 1.");
        }
        Json.requireLibrary(Unprocessed.class.getClassLoader());
    }

    @Override
    public FaultKind kind() {
        return FaultKind.UNPROCESSED;
    }

    @Override
    public boolean appliesTo(String operation) {
        return OPERATIONS.contains(operation);
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        BatchShape shape = BatchShape.of(head.operation());
        BatchSplit split = BatchSplit.of(body, shape, () -> random.nextDouble() < share);
        if (split.isWhole()) {
            return new Course.Sent(body, answer -> Optional.empty());
        }
        if (split.isNothing()) {
            ObjectNode none = shape.emptyAnswer();
            return new Course.Answered(MadeAnswer.of(head, 200, Json.write(split.reportedIn(none))));
        }
        return new Course.Sent(
                split.sent(), answer -> answer.isSuccessful() ? reported(split, answer) : Optional.empty());
    }

    private static Optional<Ending> reported(BatchSplit split, Answer answer) {
        byte[] body = Json.write(split.reportedIn((ObjectNode) Json.read(answer.body())));
        return Optional.of(new Ending.Delivered(answer.withBody(body)));
    }
}
