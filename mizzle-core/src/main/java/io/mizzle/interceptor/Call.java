package io.mizzle.interceptor;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One request to DynamoDB on behalf of a statement.
 *
 * @param operation what the statement does: {@code select}, {@code insert}, {@code update} …
 * @param entity the entity's simple name, or null for a call about several
 * @param table the physical table's name, or null for a call about several
 * @param request what is sent; printing it prints item values, so never log it
 * @param carried what mizzle reads or writes the items with where they do not go through the request's attribute values; null where they do.
 *     Nothing in it is for interceptors
 */
public record Call(
        String operation,
        @Nullable String entity,
        @Nullable String table,
        DynamoDbRequest request,
        @Nullable Carried carried) {

    /** What mizzle reads or writes the items of a call with. */
    public interface Carried {}

    /** A call whose items go through the request's attribute values. */
    public Call(String operation, @Nullable String entity, @Nullable String table, DynamoDbRequest request) {
        this(operation, entity, table, request, null);
    }

    /** The name of the DynamoDB operation: {@code GetItem}, {@code Query} … */
    public String name() {
        String type = request.getClass().getSimpleName();
        return type.substring(0, type.length() - "Request".length());
    }

    /** The same call with another request of the same operation. */
    public Call with(DynamoDbRequest changed) {
        return new Call(operation, entity, table, changed, carried);
    }

    /** Operation, entity and table; never the request. */
    @Override
    public String toString() {
        return name() + " for " + operation + (entity == null ? "" : " of " + entity)
                + (table == null ? "" : " on " + table);
    }
}
