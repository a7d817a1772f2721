package io.mizzle.internal.batch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class JsonSizeTest {

    private static final String CHARS = "aZ09 \"\\/\n\u0001\u001f\u007f\u00e4\u4e2d\ud83d\ude00";

    @Test
    void theEstimateIsNeverBelowWhatTheSdkSends() {
        long seed = 4711;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Map<String, AttributeValue> item = item(random, 4);

            long estimate = JsonSize.of(item);
            long sent = sent(item);

            assertTrue(estimate >= sent - 60, () -> estimate + " < " + sent + " for " + item + ", seed " + seed);
        }
    }

    @Test
    void theEstimateOfPlainTextIsClose() {
        Map<String, AttributeValue> item = Map.of("text", AttributeValue.createS("x".repeat(100_000)));

        assertTrue(JsonSize.of(item) < 100_100);
    }

    private static long sent(Map<String, AttributeValue> item) {
        Measuring measuring = new Measuring();
        try (DynamoDbClient client = DynamoDbClient.builder()
                .httpClient(measuring)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .overrideConfiguration(overrides -> overrides.retryStrategy(retries -> retries.maxAttempts(1)))
                .build()) {
            WriteRequest put = WriteRequest.builder()
                    .putRequest(PutRequest.builder().item(item).build())
                    .build();
            client.batchWriteItem(request -> request.requestItems(Map.of("tbl", List.of(put))));
        } catch (Measured end) {
            return measuring.bytes;
        }
        throw new AssertionError("nothing was sent");
    }

    private static Map<String, AttributeValue> item(Random random, int depth) {
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            item.put(text(random), value(random, depth));
        }
        return item;
    }

    private static AttributeValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 8)) {
            case 0 -> AttributeValue.createN(Long.toString(random.nextLong()));
            case 1 -> AttributeValue.createB(bytes(random));
            case 2 -> AttributeValue.createSs(List.of(text(random), text(random) + "2"));
            case 3 -> AttributeValue.createNs(List.of("1", "2.5"));
            case 4 -> AttributeValue.createBs(List.of(bytes(random)));
            case 5 -> AttributeValue.createBool(random.nextBoolean());
            case 6 -> AttributeValue.createNul(true);
            case 8 -> AttributeValue.createM(item(random, depth - 1));
            case 9 ->
                AttributeValue.createL(new ArrayList<>(item(random, depth - 1).values()));
            default -> AttributeValue.createS(text(random));
        };
    }

    private static SdkBytes bytes(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(50)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArrayUnsafe(bytes);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int[] points = CHARS.codePoints().toArray();
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static final class Measuring implements SdkHttpClient {

        private long bytes;

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            bytes = Long.parseLong(
                    request.httpRequest().firstMatchingHeader("Content-Length").orElseThrow());
            throw new Measured();
        }

        @Override
        public void close() {}
    }

    private static final class Measured extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
