package io.mizzle.internal.execute;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Lets DynamoDB count: only numbers travel. For reads whose every condition DynamoDB checks. */
final class CountConversation implements Conversation<Long> {

    private final ReadScroll<?> scroll;
    private List<Source> asked = List.of();
    private long count;

    /**
     * For one call.
     *
     * @param scroll where to count; nothing was taken from it
     */
    public CountConversation(ReadScroll<?> scroll) {
        this.scroll = scroll;
    }

    @Override
    public Step<Long> begin() {
        asked = scroll.scroll().hungry();
        return asked.isEmpty()
                ? new Step.Done<>(count)
                : new Step.Send<>(asked.stream()
                        .map(source -> scroll.setup().plainCall(source.request(scroll.pageSize(), true)))
                        .toList());
    }

    @Override
    public Step<Long> answered(List<DynamoDbResponse> responses) {
        for (int i = 0; i < responses.size(); i++) {
            if (responses.get(i) instanceof QueryResponse query) {
                count += query.count();
                asked.get(i).accept(List.of(), query.hasLastEvaluatedKey() ? query.lastEvaluatedKey() : null);
            } else {
                ScanResponse scan = (ScanResponse) responses.get(i);
                count += scan.count();
                asked.get(i).accept(List.of(), scan.hasLastEvaluatedKey() ? scan.lastEvaluatedKey() : null);
            }
        }
        return begin();
    }
}
