package io.mizzle;

import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Remembers what was sent. */
public final class Sent implements Interceptor {

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    @Override
    public Ending around(Call call) {
        calls.add(call);
        return Ending.NONE;
    }

    /** The operations sent since the last time. */
    public List<String> names() {
        List<String> names = calls.stream().map(Call::name).toList();
        calls.clear();
        return names;
    }

    /** The requests sent since the last time. */
    public <T extends DynamoDbRequest> List<T> requests(Class<T> type) {
        List<T> requests = calls.stream().map(call -> type.cast(call.request())).toList();
        calls.clear();
        return requests;
    }
}
