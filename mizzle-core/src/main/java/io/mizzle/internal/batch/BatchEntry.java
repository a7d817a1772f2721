package io.mizzle.internal.batch;

import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.write.WritePlan;
import io.mizzle.schema.EntitySchema;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * One put or delete of a batch.
 *
 * @param schema the entity
 * @param plan what is written
 * @param given the entity or key as the caller gave it
 * @param stored the entity as it will be stored, or null for a delete
 * @param request what is sent, or null for an item that is put as bytes, again and again until it is processed
 * @param bytes what it adds to the body of a request, at most
 */
public record BatchEntry(
        EntitySchema<?> schema,
        WritePlan<?> plan,
        Object given,
        @Nullable Object stored,
        @Nullable WriteRequest request,
        long bytes) {

    static BatchEntry put(EntitySchema<?> schema, WritePlan<?> plan, Object given, Object stored) {
        WritePlan.Change.Put<?> put = (WritePlan.Change.Put<?>) plan.change();
        if (put.item() instanceof WrittenItem written) {
            return new BatchEntry(schema, plan, given, stored, null, written.bytes());
        }
        PutRequest request = PutRequest.builder().item(put.item()).build();
        return new BatchEntry(
                schema,
                plan,
                given,
                stored,
                WriteRequest.builder().putRequest(request).build(),
                JsonSize.of(put.item()));
    }

    static BatchEntry delete(EntitySchema<?> schema, WritePlan<?> plan, Object given) {
        DeleteRequest request = DeleteRequest.builder().key(plan.key()).build();
        return new BatchEntry(
                schema,
                plan,
                given,
                null,
                WriteRequest.builder().deleteRequest(request).build(),
                JsonSize.of(plan.key()));
    }

    /** What is put as bytes, or null. */
    @Nullable WrittenItem written() {
        return (WrittenItem) ((WritePlan.Change.Put<?>) plan.change()).item();
    }

    /** Whether an item is put, not deleted. */
    public boolean isPut() {
        return stored != null;
    }

    /** As the caller learns of it where it was not processed. */
    public Leftover leftover() {
        return new Leftover(
                isPut() ? "put" : "delete",
                plan.entity().name(),
                String.valueOf(plan.context().key()),
                given);
    }
}
