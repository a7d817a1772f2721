package io.mizzle.internal.body;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * That one request's items are to be read from the bytes of its response: what travels with the request to {@link WireInterceptor}, and
 * comes back with the items. Where the interceptor never runs, there are none, and the SDK's response has them. Used by one request at
 * a time.
 */
public final class BodyReading {

    static final ExecutionAttribute<BodyReading> ATTRIBUTE = new ExecutionAttribute<>("io.mizzle.BodyReading");

    private final Layout layout;
    private final List<? extends @Nullable ItemReading> readers;
    private final Learned learned;
    private @Nullable BodyItems items;
    private @Nullable InputStream replacement;
    private @Nullable String checksum;
    private boolean begun;
    private boolean streaming;

    /**
     * For one request.
     *
     * @param layout of the operation's response
     * @param readers one, or one per action of a transaction; null where only attribute values are wanted
     * @param learned what is known of the items' layout
     */
    public BodyReading(Layout layout, List<? extends @Nullable ItemReading> readers, Learned learned) {
        this.layout = layout;
        this.readers = readers;
        this.learned = learned;
    }

    /** The same request, with this. */
    public DynamoDbRequest attachedTo(DynamoDbRequest request) {
        AwsRequestOverrideConfiguration.Builder configuration = request.overrideConfiguration()
                .map(AwsRequestOverrideConfiguration::toBuilder)
                .orElseGet(AwsRequestOverrideConfiguration::builder);
        return (DynamoDbRequest) request.toBuilder()
                .overrideConfiguration(
                        configuration.putExecutionAttribute(ATTRIBUTE, this).build())
                .build();
    }

    /** A request as people read it: with its items, and without what reads those of its response. */
    public static DynamoDbRequest detached(DynamoDbRequest request) {
        return reading(request) == null
                ? BodyWriting.detached(request)
                : (DynamoDbRequest) request.toBuilder()
                        .overrideConfiguration((AwsRequestOverrideConfiguration) null)
                        .build();
    }

    /**
     * The items of the response to a request.
     *
     * @param request as it was sent
     * @param given the items of the response, where they were not taken out of it
     */
    public static List<? extends Map<String, AttributeValue>> items(
            DynamoDbRequest request, List<Map<String, AttributeValue>> given) {
        BodyItems read = read(request);
        return read == null ? given : read.all("");
    }

    /**
     * The items of one table, of the response to a request.
     *
     * @param request as it was sent
     * @param table its physical name
     * @param given the items of the response, where they were not taken out of it
     */
    public static List<? extends Map<String, AttributeValue>> items(
            DynamoDbRequest request, String table, List<Map<String, AttributeValue>> given) {
        BodyItems read = read(request);
        return read == null ? given : read.all(table);
    }

    /**
     * One of the items, by its place.
     *
     * @param request as it was sent
     * @param index from 0
     * @param given the item of the response, where it was not taken out of it; null if it has none
     * @return null if there is none
     */
    public static @Nullable Map<String, AttributeValue> item(
            DynamoDbRequest request, int index, @Nullable Map<String, AttributeValue> given) {
        BodyItems read = read(request);
        return read == null ? given : read.one(index);
    }

    private static @Nullable BodyItems read(DynamoDbRequest request) {
        BodyReading reading = reading(request);
        return reading == null ? null : reading.items;
    }

    private static @Nullable BodyReading reading(DynamoDbRequest request) {
        return request.overrideConfiguration()
                .map(configuration -> configuration.executionAttributes().getAttribute(ATTRIBUTE))
                .orElse(null);
    }

    /** An attempt begins: what another left is of no use. */
    void reset() {
        items = null;
        replacement = null;
        checksum = null;
        begun = false;
        streaming = false;
    }

    /** True once per attempt, however often the interceptor is installed. */
    boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** What the body's checksum has to be, where it is known before the body comes. */
    void expect(@Nullable String crc32) {
        checksum = crc32;
        streaming = true;
    }

    /** True once per attempt whose body comes bit by bit. */
    boolean beginStream() {
        boolean first = streaming;
        streaming = false;
        return first;
    }

    @Nullable String expected() {
        return checksum;
    }

    /**
     * Takes the items out of a body.
     *
     * @return what is left for the SDK; the very same where there is nothing to take
     */
    Document take(Document body) {
        try {
            BodyItems read = ResponseBody.read(body, layout, readers, learned);
            body.heldBy(read.size());
            items = read;
            return read.remainder();
        } catch (RuntimeException leftToTheSdk) {
            return body;
        }
    }

    /** What the SDK reads in place of the body, once. */
    void replaceBy(InputStream stream) {
        replacement = stream;
    }

    @Nullable InputStream takeReplacement() {
        InputStream taken = replacement;
        replacement = null;
        return taken;
    }

    /** Where the body is read into. */
    Buffers buffers() {
        return learned.buffers();
    }

    /** Whether the bytes have this checksum; always where none is given. */
    static boolean isIntact(Document body, @Nullable String crc32) {
        if (crc32 == null) {
            return true;
        }
        CRC32 actual = new CRC32();
        actual.update(body.bytes(), 0, body.size());
        return Long.toString(actual.getValue()).equals(crc32);
    }
}
