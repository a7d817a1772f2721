package io.mizzle.testing.fault;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Somebody else's transaction holds the item ("Amazon DynamoDB Transactions: How it works"). */
record TransactionConflict() implements Fault {

    private static final Set<String> WRITES_OF_ONE_ITEM = Set.of("PutItem", "UpdateItem", "DeleteItem");
    private static final Set<String> TRANSACTIONS = Set.of("TransactWriteItems", "TransactGetItems");

    TransactionConflict {
        Json.requireLibrary(TransactionConflict.class.getClassLoader());
    }

    @Override
    public FaultKind kind() {
        return FaultKind.TRANSACTION_CONFLICT;
    }

    @Override
    public boolean appliesTo(String operation) {
        return WRITES_OF_ONE_ITEM.contains(operation) || TRANSACTIONS.contains(operation);
    }

    @Override
    public Course course(RequestHead head, byte[] body, RandomGenerator random) {
        return new Course.Answered(
                TRANSACTIONS.contains(head.operation()) ? cancelled(head, body, random) : conflict(head));
    }

    private static Answer conflict(RequestHead head) {
        return MadeAnswer.error(
                head, 400, "TransactionConflictException", "Transaction is ongoing for the item (injected)", "");
    }

    private static Answer cancelled(RequestHead head, byte[] body, RandomGenerator random) {
        int actions = Math.max(1, Json.read(body).path("TransactItems").size());
        List<String> codes = new ArrayList<>(Collections.nCopies(actions, "None"));
        codes.set(random.nextInt(actions), "TransactionConflict");
        ObjectNode error = Json.object();
        error.put("__type", "com.amazonaws.dynamodb.v20120810#TransactionCanceledException");
        error.put("Message", "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes);
        ArrayNode reasons = error.putArray("CancellationReasons");
        for (String code : codes) {
            ObjectNode reason = reasons.addObject().put("Code", code);
            if (!code.equals("None")) {
                reason.put("Message", "Transaction is ongoing for the item (injected)");
            }
        }
        return MadeAnswer.of(head, 400, Json.write(error));
    }
}
