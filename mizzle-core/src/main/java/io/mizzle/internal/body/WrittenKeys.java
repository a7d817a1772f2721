package io.mizzle.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * The keys of one BatchGetItem as bytes of its body, which {@link WireInterceptor} puts in the place of a key that DynamoDB refuses: a
 * request whose body was not changed reads nothing. The bytes are its own, so that whoever still sends it may, however its statement ended.
 */
public final class WrittenKeys {

    /** Stands for all keys of a table in a request. */
    public static final List<Map<String, AttributeValue>> PLACEHOLDER = List.of(BodyWriting.placeholder(0));

    /** Quotes inside strings are escaped, so that this stands nowhere else. */
    private static final byte[] PLACE =
            ("{\"" + PLACEHOLDER.get(0).keySet().iterator().next() + "\"").getBytes(StandardCharsets.ISO_8859_1);

    private final List<Map<String, AttributeValue>> keys;
    private final byte[] written;
    private @Nullable FilledBody body;

    private WrittenKeys(List<Map<String, AttributeValue>> keys, byte[] written) {
        this.keys = keys;
        this.written = written;
    }

    /**
     * Writes keys.
     *
     * @param keys of one table, at least one
     * @param learned lends the array in which they grow
     * @return null where the SDK has to write them, or to say what is wrong
     */
    public static @Nullable WrittenKeys of(List<Map<String, AttributeValue>> keys, Learned learned) {
        JsonWriter json = new JsonWriter(learned.buffers());
        try {
            for (Map<String, AttributeValue> key : keys) {
                if (json.size() > 0) {
                    json.one(',');
                }
                json.object(key);
            }
            return new WrittenKeys(keys, json.copy(0, json.size()));
        } catch (RuntimeException refused) {
            return null;
        } finally {
            json.release();
        }
    }

    /**
     * The body with the keys in it. The same for every attempt, and however often it is asked for.
     *
     * @param skeleton as the SDK wrote it, with the placeholder
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
        ItemBody around = ItemBody.of(skeleton);
        int place = place(skeleton);
        int end = place;
        whole.add(around, 0, place);
        if (place < skeleton.length) {
            JsonBytes json = new JsonBytes(skeleton);
            json.moveTo(place);
            json.skipAny();
            end = json.at();
            whole.add(ItemBody.of(written), 0, written.length);
        }
        whole.add(around, end, skeleton.length);
        return whole;
    }

    private static int place(byte[] skeleton) {
        for (int at = 0; at <= skeleton.length - PLACE.length; at++) {
            if (Arrays.equals(skeleton, at, at + PLACE.length, PLACE, 0, PLACE.length)) {
                return at;
            }
        }
        return skeleton.length;
    }

    /** The request with its keys, for people. */
    BatchGetItemRequest whole(BatchGetItemRequest request) {
        Map<String, KeysAndAttributes> whole = new LinkedHashMap<>();
        request.requestItems()
                .forEach((table, asked) ->
                        whole.put(table, asked.toBuilder().keys(keys).build()));
        return request.toBuilder().requestItems(whole).build();
    }
}
