package io.mizzle;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** The requests of a conversation's first step, not sent. */
final class FirstRequests {

    private FirstRequests() {}

    static List<DynamoDbRequest> of(Conversation<?> conversation) {
        Step<?> step = conversation.begin();
        List<Call> calls = step instanceof Step.Send<?> send
                ? send.calls()
                : step instanceof Step.SendEach<?> each ? each.calls() : List.of();
        List<DynamoDbRequest> requests = new ArrayList<>(calls.size());
        for (Call call : calls) {
            requests.add(BodyWriting.whole(call));
        }
        return List.copyOf(requests);
    }
}
