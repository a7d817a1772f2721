package io.mizzle.internal.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.SdkServiceClientConfiguration;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Whether items are read from the bytes of responses, and why.
 *
 * @param reads whether they are
 * @param writes whether items, and keys of batch reads, are written to the bytes of requests
 * @param why not reads, where that may surprise; null otherwise
 * @param learned what is known of the layout of items
 */
public record WirePath(
        boolean reads, boolean writes, @Nullable String why, Learned learned) {

    /** Not on this path. */
    public static final WirePath OFF = off(null);

    /** Why a single item is read through the SDK. */
    public static final String ONE_ITEM = "no wire path: one item gains little by it";

    /** How keys of several items are asked for, where items are written to bytes, too. */
    public static final String KEYS = "keys are written to the bytes of the request";

    /** Interceptors of the SDK itself look at no items. */
    private static final String SDK = "software.amazon.awssdk.";

    /**
     * For the clients of one {@code Mizzle}.
     *
     * @param wanted what the user said; null to decide by the clients
     * @param sync the client given, or null
     * @param async the client given, or null
     * @throws IllegalStateException if it is wanted and no client can
     */
    public static WirePath of(
            @Nullable Boolean wanted, @Nullable DynamoDbClient sync, @Nullable DynamoDbAsyncClient async) {
        if (Boolean.FALSE.equals(wanted)) {
            return OFF;
        }
        List<Installed> given = installed(sync, async);
        List<String> others = new ArrayList<>();
        boolean own = given.isEmpty();
        for (Installed each : given) {
            own |= each.own() != null;
            others.addAll(each.own() == null ? List.of() : each.others());
        }
        if (!own && wanted != null) {
            throw new IllegalStateException(
                    "wirePath(true) needs a client that mizzle makes, or one whose builder was given to Mizzle.configure(…). Give it"
                            + " one, or leave wirePath out.");
        }
        if (!own) {
            return OFF;
        }
        return others.isEmpty() || wanted != null
                ? new WirePath(true, false, null, new Learned())
                : off("the client has interceptors that would see no items, " + String.join(", ", others)
                        + "; wirePath(true) says that they need none");
    }

    /**
     * The same with items written to the bytes of requests.
     *
     * @param sync the client given, or null
     * @param async the client given, or null
     * @throws IllegalStateException if a client has not mizzle's interceptor alone
     */
    public WirePath writing(@Nullable DynamoDbClient sync, @Nullable DynamoDbAsyncClient async) {
        List<Installed> given = installed(sync, async);
        if (!reads
                || !given.stream()
                        .allMatch(each -> each.own() != null && each.others().isEmpty())) {
            throw new IllegalStateException(
                    "wireWrites(true) needs clients that write items as they are told: those mizzle makes, or those whose builder was"
                            + " given to Mizzle.configure(…) and has no other interceptors, and no wirePath(false). Leave it out.");
        }
        return new WirePath(true, true, why, learned);
    }

    /** Whether people should hear of it: without a word, the SDK reads the items. */
    public boolean isWorthTelling() {
        return reads || why != null;
    }

    /** A sentence without its full stop. */
    @Override
    public String toString() {
        return reads ? "wire path: items are read from the bytes of the response" : "no wire path: " + why;
    }

    private static List<Installed> installed(@Nullable DynamoDbClient sync, @Nullable DynamoDbAsyncClient async) {
        List<Installed> given = new ArrayList<>(2);
        if (sync != null) {
            given.add(Installed.of(sync));
        }
        if (async != null) {
            given.add(Installed.of(async));
        }
        return given;
    }

    private static WirePath off(@Nullable String why) {
        return new WirePath(false, false, why, new Learned());
    }

    /**
     * Adds the interceptor to a client that is about to be built, behind those it has.
     *
     * @param builder of the client
     */
    public static <B extends AwsClientBuilder<B, ?>> B install(B builder) {
        ClientOverrideConfiguration configuration = builder.overrideConfiguration();
        Installed before = Installed.of(configuration.executionInterceptors());
        return before.own() != null
                ? builder
                : builder.overrideConfiguration(configuration.toBuilder()
                        .addExecutionInterceptor(
                                new WireInterceptor(before.others().isEmpty()))
                        .build());
    }

    /**
     * The interceptor of a client, or null.
     *
     * @param client sync or async
     */
    static @Nullable WireInterceptor interceptorOf(Object client) {
        return (client instanceof DynamoDbClient sync ? Installed.of(sync) : Installed.of((DynamoDbAsyncClient) client))
                .own();
    }

    /**
     * What one client has.
     *
     * @param own mizzle's interceptor, or null
     * @param others the class names of those that are neither mizzle's nor the SDK's
     */
    private record Installed(@Nullable WireInterceptor own, List<String> others) {

        /** Of a client that is none of the SDK's own, and says nothing. */
        private static final Installed NONE = new Installed(null, List.of());

        static Installed of(DynamoDbClient client) {
            try {
                return of(client.serviceClientConfiguration());
            } catch (UnsupportedOperationException wrapped) {
                return NONE;
            }
        }

        static Installed of(DynamoDbAsyncClient client) {
            try {
                return of(client.serviceClientConfiguration());
            } catch (UnsupportedOperationException wrapped) {
                return NONE;
            }
        }

        private static Installed of(SdkServiceClientConfiguration configuration) {
            return of(configuration.overrideConfiguration().executionInterceptors());
        }

        static Installed of(List<ExecutionInterceptor> all) {
            List<String> others = new ArrayList<>();
            WireInterceptor own = null;
            for (ExecutionInterceptor each : all) {
                String name = each.getClass().getName();
                if (each instanceof WireInterceptor found) {
                    own = own == null ? found : own;
                } else if (!name.startsWith(SDK)) {
                    others.add(name);
                }
            }
            return new Installed(own, others);
        }
    }
}
