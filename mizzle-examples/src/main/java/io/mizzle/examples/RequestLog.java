package io.mizzle.examples;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Prints every request before it is sent. It prints values, which is fine for a quickstart and wrong for production: log {@link
 * Call#toString()} there.
 */
final class RequestLog implements Interceptor {

    private final Transcript transcript;

    RequestLog(Transcript transcript) {
        this.transcript = transcript;
    }

    @Override
    public Ending around(Call call) {
        transcript.request(call.name() + " on " + call.table());
        describe(call.request());
        return Ending.NONE;
    }

    private void describe(DynamoDbRequest request) {
        if (request instanceof PutItemRequest put) {
            transcript.detail("item", ItemText.of(put.item()));
            detail("if", put.conditionExpression(), ExpressionText.of(put));
        } else if (request instanceof GetItemRequest get) {
            transcript.detail("key", ItemText.of(get.key()));
        } else if (request instanceof UpdateItemRequest update) {
            transcript.detail("key", ItemText.of(update.key()));
            detail("update", update.updateExpression(), ExpressionText.of(update));
            detail("if", update.conditionExpression(), ExpressionText.of(update));
        } else if (request instanceof DeleteItemRequest delete) {
            transcript.detail("key", ItemText.of(delete.key()));
        } else if (request instanceof QueryRequest query) {
            query(query);
        }
    }

    private void query(QueryRequest query) {
        ExpressionText text = ExpressionText.of(query);
        if (query.indexName() != null) {
            transcript.detail("index", query.indexName());
        }
        detail("key", query.keyConditionExpression(), text);
        detail("filter", query.filterExpression(), text);
    }

    private void detail(String label, @Nullable String expression, ExpressionText text) {
        if (expression != null) {
            transcript.detail(label, text.readable(expression));
        }
    }
}
