package io.mizzle;

import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Runs statements without a network, so that what a JVM does once is done before it is needed: classes are loaded, entities described,
 * statements planned, requests written and signed, responses read. For functions with AWS Lambda's SnapStart, which takes its snapshot
 * after initialisation, and for other checkpoints such as those of {@code org.crac}, whose {@code beforeCheckpoint} can call it ("Improving
 * startup performance with Lambda SnapStart").
 */
public final class Priming {

    private static final int ROUNDS = 20;

    private Priming() {}

    /**
     * Runs some statements several times, on the calling thread. Every call is answered at once: reads find the item that was put last, which
     * need not be the one they name, and those by many keys find nothing. Nothing is sent, no credentials are looked up, and no interceptor
     * or client of the application is involved; so async terminals, which would need another client, fail.
     *
     * <pre>{@code
     * Priming.run(db -> {
     *     db.insert(ORDER).values(sample).orReplace().execute();
     *     db.get(ORDER.keyOf(sample));
     * });
     * }</pre>
     *
     * @param statements those that the first requests will need, an insert first; called twenty times with the same {@code Mizzle}, which
     *     is closed at the end
     * @throws RuntimeException what they throw, at once
     */
    public static void run(Consumer<Mizzle> statements) {
        try (DynamoDbClient client = client();
                Mizzle db = Mizzle.builder().client(client).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                statements.accept(db);
            }
        }
    }

    private static DynamoDbClient client() {
        return Mizzle.configure(DynamoDbClient.builder())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")))
                .httpClient(new PrimingHttpClient())
                .build();
    }
}
