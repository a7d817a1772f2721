package io.mizzle.internal.body;

import io.mizzle.interceptor.Call;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * That one request's items are to be read from the bytes of its response: what travels with the request to {@link WireInterceptor}, and
 * comes back with the items. Where the interceptor never runs, there are none, and the SDK's response has them. Used by one request at
 * a time.
 */
public final class BodyReading implements Carried {

    static final ExecutionAttribute<BodyReading> ATTRIBUTE = new ExecutionAttribute<>("io.mizzle.BodyReading");

    private final Layout layout;
    private final List<? extends @Nullable ItemReading> readers;
    private final Learned learned;
    private final @Nullable WrittenKeys keys;
    private @Nullable BodyItems items;
    private @Nullable Counts counts;
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
        this(layout, readers, learned, null);
    }

    /**
     * For one request, with keys that are to be written to its bytes.
     *
     * @param layout of the operation's response
     * @param readers one, or one per action of a transaction; null where only attribute values are wanted
     * @param learned what is known of the items' layout
     * @param keys what the request's placeholder stands for; null where it has none
     */
    public BodyReading(
            Layout layout, List<? extends @Nullable ItemReading> readers, Learned learned, @Nullable WrittenKeys keys) {
        this.layout = layout;
        this.readers = readers;
        this.learned = learned;
        this.keys = keys;
    }

    @Override
    public boolean writes() {
        return keys != null;
    }

    @Nullable WrittenKeys keys() {
        return keys;
    }

    /** A request that carries this, with what its placeholder stands for. */
    DynamoDbRequest whole(DynamoDbRequest request) {
        return keys == null ? request : keys.whole((BatchGetItemRequest) request);
    }

    @Override
    public void putInto(ExecutionAttributes attributes) {
        attributes.putAttribute(ATTRIBUTE, this);
    }

    @Override
    public DynamoDbRequest attachedTo(DynamoDbRequest request) {
        return Attaching.to(request, ATTRIBUTE, this);
    }

    /**
     * The items of the response to a call.
     *
     * @param call as it was sent; null if none was
     * @param given the items of the response, where they were not taken out of it
     */
    public static List<? extends Map<String, AttributeValue>> items(
            @Nullable Call call, List<Map<String, AttributeValue>> given) {
        BodyItems read = read(call);
        return read == null ? given : read.all("");
    }

    /**
     * The items of one table, of the response to a call.
     *
     * @param call as it was sent; null if none was
     * @param table its physical name
     * @param given the items of the response, where they were not taken out of it
     */
    public static List<? extends Map<String, AttributeValue>> items(
            @Nullable Call call, String table, List<Map<String, AttributeValue>> given) {
        BodyItems read = read(call);
        return read == null ? given : read.all(table);
    }

    /**
     * One of the items, by its place.
     *
     * @param call as it was sent; null if none was
     * @param index from 0
     * @param given the item of the response, where it was not taken out of it; null if it has none
     * @return null if there is none
     */
    public static @Nullable Map<String, AttributeValue> item(
            @Nullable Call call, int index, @Nullable Map<String, AttributeValue> given) {
        BodyItems read = read(call);
        return read == null ? given : read.one(index);
    }

    private static @Nullable BodyItems read(@Nullable Call call) {
        return call != null && call.carried() instanceof BodyReading reading ? reading.items : null;
    }

    /** An attempt begins: what another left is of no use. */
    void reset() {
        items = null;
        counts = null;
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
        return Objects.requireNonNull(take(body, false));
    }

    /**
     * The same, where the SDK can do without a document: its response is given {@linkplain #takeCounts counts} then.
     *
     * @return null where that is all that is left
     */
    @Nullable Document takeWhole(Document body) {
        return take(body, true);
    }

    private @Nullable Document take(Document body, boolean countsSuffice) {
        try {
            BodyItems read = ResponseBody.read(body, layout, readers, learned);
            Counts found = countsSuffice ? read.remainder().counts() : null;
            Document left = found == null ? read.remainder().document() : null;
            body.heldBy(read.size());
            items = read;
            counts = found;
            return left;
        } catch (RuntimeException leftToTheSdk) {
            return body;
        }
    }

    /** Whether nothing of the body is left for the SDK. */
    boolean isTaken() {
        return counts != null;
    }

    /** What the SDK's response lacks, once; null where it lacks nothing. */
    @Nullable Counts takeCounts() {
        Counts taken = counts;
        counts = null;
        return taken;
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
