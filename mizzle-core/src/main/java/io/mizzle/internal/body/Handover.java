package io.mizzle.internal.body;

import io.mizzle.interceptor.Call;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * How what calls carry reaches the interceptor of the client that sends them. The SDK's own clients run their interceptors first thing on the
 * calling thread, so it is laid down there while the client is called, for this very request; that saves what an override configuration
 * costs, a tenth of a small call. Other clients may change requests or threads before they come to the SDK's: their requests carry it
 * themselves, and so do those of async writes, since an async client that discovers endpoints may begin on another thread. Thread-safe.
 */
public final class Handover {

    private final Object client;
    private volatile @Nullable Way way;

    /**
     * To one client, which is looked at when a call first carries something.
     *
     * @param client sync
     */
    public Handover(DynamoDbClient client) {
        this.client = client;
    }

    /**
     * The same.
     *
     * @param client async
     */
    public Handover(DynamoDbAsyncClient client) {
        this.client = client;
    }

    /**
     * Before the client is called, whose call {@link #end} follows on the same thread.
     *
     * @param call what is sent
     * @param request as it is sent
     * @return what to send in its place
     */
    public DynamoDbRequest begin(Call call, DynamoDbRequest request) {
        if (!(call.carried() instanceof Carried carried)) {
            return request;
        }
        WireInterceptor interceptor = interceptor(carried);
        if (interceptor == null) {
            return carried.attachedTo(request);
        }
        interceptor.layDown(carried, request);
        return request;
    }

    /**
     * After the client was called, also where it threw.
     *
     * @param call what was sent
     */
    public void end(Call call) {
        if (call.carried() instanceof Carried carried) {
            WireInterceptor interceptor = interceptor(carried);
            if (interceptor != null) {
                interceptor.takeAway();
            }
        }
    }

    private @Nullable WireInterceptor interceptor(Carried carried) {
        Way known = way;
        if (known == null) {
            known = Way.to(client);
            way = known;
        }
        return carried.writes() ? known.writing() : known.reading();
    }

    /**
     * Who takes what is laid down; null where requests carry it themselves.
     *
     * @param reading of what is read
     * @param writing of what is written
     */
    private record Way(
            @Nullable WireInterceptor reading, @Nullable WireInterceptor writing) {

        /** By name: proxies stand in the package of what they are around. */
        private static final Set<String> SDKS = Set.of(
                "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbClient",
                "software.amazon.awssdk.services.dynamodb.DefaultDynamoDbAsyncClient");

        static Way to(Object client) {
            WireInterceptor own = SDKS.contains(client.getClass().getName()) ? WirePath.interceptorOf(client) : null;
            return new Way(own, client instanceof DynamoDbClient ? own : null);
        }
    }
}
