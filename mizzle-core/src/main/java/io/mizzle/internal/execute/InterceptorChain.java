package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.interceptor.Interceptor.Ending;
import io.mizzle.interceptor.Interceptor.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * All interceptors as one: in order on the way out, in the opposite order on the way back.
 *
 * @param interceptors in the order they were registered
 */
public record InterceptorChain(List<Interceptor> interceptors) {

    /** Copies the list. */
    public InterceptorChain {
        interceptors = List.copyOf(interceptors);
    }

    /** Whether there is nothing to call. */
    public boolean isEmpty() {
        return interceptors.isEmpty();
    }

    /** An entity before it is encoded. */
    public <E> E beforeWrite(Subject subject, E entity) {
        E current = entity;
        for (Interceptor interceptor : interceptors) {
            current = interceptor.beforeWrite(subject, current);
        }
        return current;
    }

    /** An item after encoding. */
    public Map<String, AttributeValue> afterEncoding(Subject subject, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> current = item;
        for (Interceptor interceptor : interceptors) {
            current = interceptor.afterEncoding(subject, current);
        }
        return current;
    }

    /** An item before it is decoded. */
    public Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
        Map<String, AttributeValue> current = item;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            current = interceptors.get(i).beforeDecoding(subject, current);
        }
        return current;
    }

    /** An entity after it was decoded. */
    public <E> E afterRead(Subject subject, E entity) {
        E current = entity;
        for (int i = interceptors.size() - 1; i >= 0; i--) {
            current = interceptors.get(i).afterRead(subject, current);
        }
        return current;
    }

    Call beforeSending(Call call) {
        Call current = call;
        for (Interceptor interceptor : interceptors) {
            current = current.with(interceptor.beforeSending(current));
        }
        return current;
    }

    Ending around(Call call) {
        if (interceptors.isEmpty()) {
            return Ending.NONE;
        }
        List<Ending> endings = new ArrayList<>(interceptors.size());
        interceptors.forEach(interceptor -> endings.add(0, interceptor.around(call)));
        return new Endings(endings);
    }

    private record Endings(List<Ending> endings) implements Ending {
        @Override
        public void ended(@Nullable DynamoDbResponse response, @Nullable Throwable failure) {
            endings.forEach(ending -> ending.ended(response, failure));
        }
    }
}
