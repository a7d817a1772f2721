package io.mizzle.internal.body;

import io.mizzle.interceptor.Call;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Items that {@link WireInterceptor} puts into the body of a request, whose SDK object has placeholders in their places. A placeholder is
 * itself something that DynamoDB refuses, an empty set: a request whose body was not changed writes nothing.
 */
public final class BodyWriting implements Carried {

    static final ExecutionAttribute<BodyWriting> ATTRIBUTE = new ExecutionAttribute<>("io.mizzle.BodyWriting");

    private static final String MARK = "_mizzle.wire#";
    private static final byte[] PLACE = ("\"Item\":{\"" + MARK).getBytes(StandardCharsets.ISO_8859_1);
    private static final int ITEM_NAME = "\"Item\":".length();
    private static final AttributeValue REFUSED = AttributeValue.createNs(List.of());

    private final List<List<WrittenItem>> items;
    private @Nullable FilledBody body;

    private BodyWriting(List<List<WrittenItem>> items) {
        this.items = items;
    }

    /** What stands for items in a request: for several of them only in a put of a batch. */
    public static Map<String, AttributeValue> placeholder(int index) {
        return Map.of(MARK + index, REFUSED);
    }

    /**
     * What makes a request's placeholders stand for items.
     *
     * @param items by the index of their placeholders, at least one each
     * @return null where there are none
     */
    public static @Nullable BodyWriting of(List<List<WrittenItem>> items) {
        return items.isEmpty() ? null : new BodyWriting(items);
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public void putInto(ExecutionAttributes attributes) {
        attributes.putAttribute(ATTRIBUTE, this);
    }

    @Override
    public DynamoDbRequest attachedTo(DynamoDbRequest request) {
        return Attaching.to(request, ATTRIBUTE, this);
    }

    /** A put of a batch that stands for several. */
    public static WriteRequest put(int index) {
        return index == 0 ? OneTable.FIRST : standing(index);
    }

    private static WriteRequest standing(int index) {
        return WriteRequest.builder()
                .putRequest(PutRequest.builder().item(placeholder(index)).build())
                .build();
    }

    /** Most batches write to one table. Made by the first of them: single puts, too, come through this class. */
    private static final class OneTable {

        private static final WriteRequest FIRST = standing(0);
    }

    /** The request of a call with all its items, for people. */
    public static DynamoDbRequest whole(Call call) {
        if (call.carried() instanceof BodyReading reading) {
            return reading.whole(call.request());
        }
        return call.carried() instanceof BodyWriting writing ? writing.whole(call.request()) : call.request();
    }

    private DynamoDbRequest whole(DynamoDbRequest request) {
        if (request instanceof PutItemRequest put) {
            return put.toBuilder().item(items.get(0).get(0)).build();
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return transaction.toBuilder()
                    .transactItems(transaction.transactItems().stream()
                            .map(this::whole)
                            .toList())
                    .build();
        }
        BatchWriteItemRequest batch = (BatchWriteItemRequest) request;
        Map<String, List<WriteRequest>> whole = new LinkedHashMap<>();
        batch.requestItems()
                .forEach((table, writes) ->
                        whole.put(table, writes.stream().flatMap(this::whole).toList()));
        return batch.toBuilder().requestItems(whole).build();
    }

    private Stream<WriteRequest> whole(WriteRequest write) {
        List<WrittenItem> standing = write.putRequest() == null
                ? List.of()
                : standsFor(write.putRequest().item());
        return standing.isEmpty()
                ? Stream.of(write)
                : standing.stream()
                        .map(item -> WriteRequest.builder()
                                .putRequest(put -> put.item(item))
                                .build());
    }

    private TransactWriteItem whole(TransactWriteItem action) {
        List<WrittenItem> standing =
                action.put() == null ? List.of() : standsFor(action.put().item());
        return standing.isEmpty()
                ? action
                : action.toBuilder()
                        .put(action.put().toBuilder().item(standing.get(0)).build())
                        .build();
    }

    private List<WrittenItem> standsFor(Map<String, AttributeValue> item) {
        String name = item.keySet().iterator().next();
        return name.startsWith(MARK) ? items.get(Integer.parseInt(name.substring(MARK.length()))) : List.of();
    }

    /**
     * The body with the items in it. The same for every attempt, and however often it is asked for.
     *
     * @param skeleton as the SDK wrote it, with placeholders
     */
    synchronized FilledBody whole(Supplier<byte[]> skeleton) {
        FilledBody known = body;
        if (known == null) {
            known = filled(skeleton.get());
            body = known;
        }
        return known;
    }

    private FilledBody filled(byte[] skeleton) {
        FilledBody whole = new FilledBody();
        ItemBody fixed = ItemBody.of(skeleton);
        JsonBytes json = new JsonBytes(skeleton);
        int copied = 0;
        for (int at = find(skeleton, 0); at >= 0; at = find(skeleton, copied)) {
            int value = at + ITEM_NAME;
            whole.add(fixed, copied, value);
            whole.add(items.get(index(skeleton, at + PLACE.length)));
            json.moveTo(value);
            json.skipAny();
            copied = json.at();
        }
        whole.add(fixed, copied, skeleton.length);
        return whole;
    }

    /** Quotes inside strings are escaped, so that the mark stands nowhere else. */
    private static int find(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - PLACE.length; i++) {
            if (bytes[i] == '"' && Arrays.equals(bytes, i, i + PLACE.length, PLACE, 0, PLACE.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int index(byte[] bytes, int from) {
        int index = 0;
        for (int i = from; bytes[i] != '"'; i++) {
            index = index * 10 + bytes[i] - '0';
        }
        return index;
    }
}
