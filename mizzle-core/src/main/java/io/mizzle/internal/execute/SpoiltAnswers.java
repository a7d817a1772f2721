package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Answers that arrived and cannot be right, and that the SDK does not ask for again: one without a body, which it takes for one that says
 * "no item", and one whose checksum does not fit.
 */
final class SpoiltAnswers {

    private static final int ATTEMPTS = 4;

    /** What reads, or writes the same again. */
    private static final Set<String> REPEATABLE = Set.of(
            "GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems", "BatchWriteItem", "TransactWriteItems");

    private SpoiltAnswers() {}

    /**
     * The answer, if it has a body: even one that says nothing is {@code {}}.
     *
     * @param call what was asked
     * @param response as the SDK understood it
     * @throws SdkClientException if it has none
     */
    static DynamoDbResponse checked(Call call, DynamoDbResponse response) {
        SdkHttpResponse http = response.sdkHttpResponse();
        if (http != null
                && http.isSuccessful()
                && "0".equals(http.firstMatchingHeader("Content-Length").orElse(null))) {
            throw EmptyAnswer.to(call.name());
        }
        return response;
    }

    /**
     * Whether to ask again.
     *
     * @param call what was asked
     * @param failure what came of it
     * @param attempt which it was, from 1
     */
    static boolean isWorthAsking(Call call, @Nullable Throwable failure, int attempt) {
        return attempt < ATTEMPTS
                && (failure instanceof EmptyAnswer || failure instanceof Crc32MismatchException)
                && REPEATABLE.contains(call.name());
    }

    /** As if the answer had been lost. */
    private static final class EmptyAnswer extends SdkClientException {

        private static final long serialVersionUID = 1L;

        /** As what every method may throw: the JVM's verifier need not look at this class before there is one. */
        static RuntimeException to(String operation) {
            return new EmptyAnswer(operation);
        }

        private EmptyAnswer(String operation) {
            super(SdkClientException.builder()
                    .message("DynamoDB answered " + operation
                            + " with success but without a body, so the answer was lost."));
        }
    }
}
