package io.mizzle.internal.batch;

import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** One put or delete of a batch. Equal to itself only. Immutable. */
public final class BatchEntry {

    private final EntitySchema<?> schema;
    private final ItemId key;
    private final Object given;
    private final @Nullable Object stored;
    private final @Nullable WrittenItem written;
    private final @Nullable WriteRequest request;
    private final long bytes;

    private BatchEntry(
            EntitySchema<?> schema,
            ItemId key,
            Object given,
            @Nullable Object stored,
            @Nullable WrittenItem written,
            @Nullable WriteRequest request,
            long bytes) {
        this.schema = schema;
        this.key = key;
        this.given = given;
        this.stored = stored;
        this.written = written;
        this.request = request;
        this.bytes = bytes;
    }

    static BatchEntry put(
            EntitySchema<?> schema, ItemId key, Object given, Object stored, Map<String, AttributeValue> item) {
        if (item instanceof WrittenItem written) {
            return new BatchEntry(schema, key, given, stored, written, null, written.bytes());
        }
        WriteRequest request = WriteRequest.builder()
                .putRequest(PutRequest.builder().item(item).build())
                .build();
        return new BatchEntry(schema, key, given, stored, null, request, JsonSize.of(item));
    }

    static BatchEntry delete(EntitySchema<?> schema, ItemId key, Object given, Map<String, AttributeValue> attributes) {
        WriteRequest request = WriteRequest.builder()
                .deleteRequest(DeleteRequest.builder().key(attributes).build())
                .build();
        return new BatchEntry(schema, key, given, null, null, request, JsonSize.of(attributes));
    }

    /** The entity. */
    public EntitySchema<?> schema() {
        return schema;
    }

    /** The physical table's name. */
    public String table() {
        return key.table();
    }

    /** The item it is about. */
    ItemId key() {
        return key;
    }

    /** The entity or key as the caller gave it. */
    public Object given() {
        return given;
    }

    /** The entity as it will be stored, or null for a delete. */
    public @Nullable Object stored() {
        return stored;
    }

    /** What is put as bytes, again and again until it is processed; null for what is not. */
    @Nullable WrittenItem written() {
        return written;
    }

    /** What is sent, or null for an item that is put as bytes. */
    @Nullable WriteRequest request() {
        return request;
    }

    /** What it adds to the body of a request, at most. */
    long bytes() {
        return bytes;
    }

    /** Whether an item is put, not deleted. */
    public boolean isPut() {
        return stored != null;
    }

    /**
     * The item that is put, or the key of the one that is deleted. Of an item that is put as bytes only the key can be read once the batch
     * is over.
     */
    public Map<String, AttributeValue> attributes() {
        if (request == null) {
            return Objects.requireNonNull(written);
        }
        return request.putRequest() != null
                ? request.putRequest().item()
                : request.deleteRequest().key();
    }

    /** As the caller learns of it where it was not processed. */
    public Leftover leftover() {
        EntityDefinition<?> entity = EntityDefinition.of(schema);
        return new Leftover(isPut() ? "put" : "delete", entity.name(), KeyEncoder.text(entity, attributes()), given);
    }
}
