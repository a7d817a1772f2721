package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.body.WrittenKeys;
import io.mizzle.internal.render.ReadRenderer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What all conversations that read share.
 *
 * @param operation the statement's operation
 * @param renderer makes the requests
 * @param decoder makes the results
 * @param entity the entity's simple name
 * @param tableKey the names of the table's key attributes
 * @param random from 0 to 1, for backoff
 * @param path how items are read
 */
public record ReadSetup<R>(
        String operation,
        ReadRenderer renderer,
        ItemDecoder<R> decoder,
        String entity,
        Set<String> tableKey,
        DoubleSupplier random,
        WirePath path) {

    /** Whether items are read from the bytes of responses. */
    public boolean wire() {
        return path.reads();
    }

    /**
     * Items by their keys.
     *
     * @param projection what is read of each, or null for all
     */
    public BatchGet batch(@Nullable Set<String> projection) {
        return new BatchGet(this, projection);
    }

    /**
     * A call that reads.
     *
     * @param request what is asked
     * @param layout where the response has its items
     * @param whole whether they are what results are made of; else they are only keys
     */
    public Call call(DynamoDbRequest request, Layout layout, boolean whole) {
        return wire()
                ? new Call(
                        operation,
                        entity,
                        renderer.table(),
                        request,
                        new BodyReading(layout, readers(whole), path.learned()))
                : plainCall(request);
    }

    /** A call whose response has no items, or one that is read through the SDK. */
    public Call plainCall(DynamoDbRequest request) {
        return new Call(operation, entity, renderer.table(), request);
    }

    /**
     * A call that reads up to 100 items of the table.
     *
     * @param keys of the items
     * @param projection what is read of each, or null for all
     */
    public Call keysCall(List<Map<String, AttributeValue>> keys, @Nullable Set<String> projection) {
        WrittenKeys written = path.writes() ? WrittenKeys.of(keys, path.learned()) : null;
        if (written == null) {
            return call(renderer.batch(keys, projection), Layout.TABLES, true);
        }
        return new Call(
                operation,
                entity,
                renderer.table(),
                renderer.batch(WrittenKeys.PLACEHOLDER, projection),
                new BodyReading(Layout.TABLES, readers(true), path.learned(), written));
    }

    private List<@Nullable ItemReading> readers(boolean whole) {
        return Collections.singletonList(whole ? decoder.reader() : null);
    }
}
