package io.mizzle.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads the items of responses to requests that carry a {@link BodyReading}, and hands the SDK the same document without them: counts,
 * keys, capacity and errors remain its business. Writes the items of requests that carry a {@link BodyWriting} into their bodies, before
 * they are signed. Whatever is not plain passes as it is. Installed twice, it acts once. One per client; thread-safe.
 */
public final class WireInterceptor implements ExecutionInterceptor {

    static final String CHECKSUM = "x-amz-crc32";
    private static final String JSON = "application/x-amz-json-1.0";
    private static final int OK = 200;

    /** What takes the place of a body nobody reads items from. */
    private static final ExecutionAttribute<InputStream> PASSED = new ExecutionAttribute<>("io.mizzle.SilentAnswer");

    @SuppressWarnings("ThreadLocalUsage") // one per client, and empty but while it is called
    private final ThreadLocal<@Nullable Laid> laid = new ThreadLocal<>();

    private final boolean alone;

    /**
     * @param alone whether the client has no interceptors of others, which may look at what the service answered
     */
    WireInterceptor(boolean alone) {
        this.alone = alone;
    }

    /** For the client's call of this request on this thread, and for no other. */
    void layDown(Carried carried, DynamoDbRequest request) {
        laid.set(new Laid(carried, request, laid.get()));
    }

    /** The client's call has returned. Nothing stays with the thread: null is what it had before. */
    void takeAway() {
        Laid over = laid.get();
        laid.set(over == null ? null : over.outer());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Laid own = laid.get();
        if (own != null && own.request() == context.request()) {
            own.carried().putInto(attributes);
        }
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        if (reading != null) {
            reading.reset();
        }
    }

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        FilledBody whole = whole(context, attributes);
        return whole == null
                ? context.requestBody()
                : Optional.of(RequestBody.fromContentProvider(whole, whole.length(), JSON));
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        FilledBody whole = whole(context, attributes);
        return whole == null
                ? context.httpRequest()
                : context.httpRequest().toBuilder()
                        .putHeader("Content-Length", Integer.toString(whole.length()))
                        .build();
    }

    /** The body with its items or keys; null where there are none to put into it. */
    private static @Nullable FilledBody whole(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        BodyWriting writing = attributes.getAttribute(BodyWriting.ATTRIBUTE);
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        WrittenKeys keys = reading == null ? null : reading.keys();
        if (writing == null && keys == null) {
            return null;
        }
        RequestBody skeleton = context.requestBody().orElse(null);
        if (skeleton == null) {
            return null;
        }
        Supplier<byte[]> bytes = () -> bytes(skeleton);
        return keys == null ? Objects.requireNonNull(writing).whole(bytes) : keys.whole(bytes);
    }

    private static byte[] bytes(RequestBody body) {
        byte[] bytes = new byte[Math.toIntExact(body.optionalContentLength().orElse(0L))];
        try (InputStream stream = body.contentStreamProvider().newStream()) {
            int read = stream.readNBytes(bytes, 0, bytes.length);
            int next = stream.read();
            return read == bytes.length && next < 0 ? bytes : joined(bytes, read, next, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A body whose length was not what it said. */
    private static byte[] joined(byte[] bytes, int size, int next, InputStream more) throws IOException {
        if (next < 0) {
            return Arrays.copyOf(bytes, size);
        }
        byte[] rest = more.readAllBytes();
        byte[] all = Arrays.copyOf(bytes, size + 1 + rest.length);
        all[size] = (byte) next;
        System.arraycopy(rest, 0, all, size + 1, rest.length);
        return all;
    }

    @Override
    public SdkHttpResponse modifyHttpResponse(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        SdkHttpResponse response = context.httpResponse();
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        if (reading == null) {
            return alone ? silent(context, attributes) : response;
        }
        if (!isPlain(response) || !reading.begin()) {
            return response;
        }
        String checksum = response.firstMatchingHeader(CHECKSUM).orElse(null);
        if (attributes.getAttribute(SdkExecutionAttribute.CLIENT_TYPE) == ClientType.ASYNC) {
            // the body comes later, and its checksum is compared then
            reading.expect(checksum);
            return withoutChecksum(response, checksum);
        }
        InputStream body = context.responseBody().orElse(null);
        return body == null ? response : taken(reading, body, response, checksum);
    }

    private static SdkHttpResponse silent(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        SdkHttpResponse response = context.httpResponse();
        InputStream body = context.responseBody().orElse(null);
        if (body == null || !SilentAnswer.isExpected(response) || !isPlain(response)) {
            return response;
        }
        InputStream passed = SilentAnswer.passed(body);
        attributes.putAttribute(PASSED, passed);
        return passed == SilentAnswer.LEFT_OUT ? withoutBody(response) : response;
    }

    private static boolean isPlain(SdkHttpResponse response) {
        return response.statusCode() == OK
                && response.firstMatchingHeader("Content-Encoding").isEmpty()
                && response.firstMatchingHeader("Content-Type")
                        .filter(WireInterceptor::isJson)
                        .isPresent();
    }

    private static boolean isJson(String type) {
        return type.startsWith("application/x-amz-json") || type.startsWith("application/json");
    }

    /** The SDK compares the checksum with what it gets, which is another document now. */
    private static SdkHttpResponse withoutChecksum(SdkHttpResponse response, @Nullable String checksum) {
        if (checksum == null) {
            return response;
        }
        SdkHttpFullResponse.Builder changed = (SdkHttpFullResponse.Builder) response.toBuilder();
        return changed.removeHeader(CHECKSUM).build();
    }

    private static SdkHttpResponse taken(
            BodyReading reading, InputStream body, SdkHttpResponse response, @Nullable String checksum) {
        WholeBody whole = WholeBody.of(body, response, reading.buffers());
        Document document = whole.document();
        if (whole.failure() != null || !BodyReading.isIntact(document, checksum)) {
            reading.replaceBy(whole.again());
            return response;
        }
        Document left = reading.takeWhole(document);
        if (left == null) {
            return withoutBody(response);
        }
        reading.replaceBy(left.stream());
        return left == document ? response : withoutChecksum(response, checksum);
    }

    private static SdkHttpResponse withoutBody(SdkHttpResponse response) {
        SdkHttpFullResponse.Builder changed = (SdkHttpFullResponse.Builder) response.toBuilder();
        return changed.removeHeader(CHECKSUM).content(null).build();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        if (reading != null && reading.isTaken()) {
            return Optional.empty();
        }
        InputStream replacement = reading == null ? takePassed(attributes) : reading.takeReplacement();
        if (replacement == SilentAnswer.LEFT_OUT) {
            return Optional.empty();
        }
        return replacement == null ? context.responseBody() : Optional.of(replacement);
    }

    private static @Nullable InputStream takePassed(ExecutionAttributes attributes) {
        InputStream passed = attributes.getAttribute(PASSED);
        if (passed != null) {
            attributes.putAttribute(PASSED, null);
        }
        return passed;
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        Counts counts = reading == null ? null : reading.takeCounts();
        return counts == null ? context.response() : counts.in(context.response());
    }

    @Override
    public Optional<Publisher<ByteBuffer>> modifyAsyncHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        BodyReading reading = attributes.getAttribute(BodyReading.ATTRIBUTE);
        Optional<Publisher<ByteBuffer>> body = context.responsePublisher();
        if (reading == null || body.isEmpty() || !reading.beginStream()) {
            return body;
        }
        return Optional.of(new BodyPublisher(body.get(), reading, context.httpResponse()));
    }

    /**
     * What waits for the client to begin.
     *
     * @param carried by the call
     * @param request this very one: what is called meanwhile, by credentials or interceptors, is another
     * @param outer what waits around it; null if nothing does
     */
    private record Laid(
            Carried carried,
            DynamoDbRequest request,
            @Nullable Laid outer) {}
}
