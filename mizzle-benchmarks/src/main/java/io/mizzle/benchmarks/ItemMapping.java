package io.mizzle.benchmarks;

import static io.mizzle.benchmarks.QPurchase.PURCHASE;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.RecordCodec;
import io.mizzle.schema.EntityDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Mapping alone, of every contender that has one.
 *
 * @param <T> what its user has
 * @param first the first purchase as its user has it
 * @param encoder an item of it
 * @param decoder the inverse
 * @param back as a record, for the check
 */
record ItemMapping<T>(
        T first,
        Function<T, Map<String, AttributeValue>> encoder,
        Function<Map<String, AttributeValue>, T> decoder,
        Function<T, Purchase> back) {

    static ItemMapping<?> of(Contender contender) {
        return switch (contender) {
            case HAND, RAW -> byHand(new TunedMapping());
            case HAND_PLAIN -> byHand(new PlainMapping());
            case ENHANCED_BEAN -> enhanced(EnhancedSchemas.bean(), PurchaseBean::of, PurchaseBean::purchase);
            case ENHANCED_STATIC -> enhanced(EnhancedSchemas.ofCode(), PurchaseBean::of, PurchaseBean::purchase);
            case ENHANCED_IMMUTABLE ->
                enhanced(EnhancedSchemas.immutable(), PurchaseImmutable::of, PurchaseImmutable::purchase);
            case MIZZLE, MIZZLE_WIRE, MIZZLE_WIRE_WRITES -> mizzle();
        };
    }

    /** A map as the SDK's unmarshaller makes it. */
    static Map<String, AttributeValue> asTheSdkReads(Purchase purchase) {
        return new HashMap<>(new TunedMapping().encode(purchase));
    }

    private static ItemMapping<Purchase> byHand(Mapping mapping) {
        return new ItemMapping<>(Purchases.get(0), mapping::encode, mapping::decode, Function.identity());
    }

    private static <T> ItemMapping<T> enhanced(
            TableSchema<T> schema, Function<Purchase, T> there, Function<T, Purchase> back) {
        return new ItemMapping<>(
                there.apply(Purchases.get(0)), item -> schema.itemToMap(item, true), schema::mapToItem, back);
    }

    private static ItemMapping<Purchase> mizzle() {
        RecordCodec<Purchase> codec = EntityDefinition.of(PURCHASE).codec();
        return new ItemMapping<>(
                Purchases.get(0),
                purchase -> AttributeValues.encodeItem(codec, purchase, "Purchase"),
                item -> AttributeValues.decodeItem(codec, item, "Purchase"),
                Function.identity());
    }

    Map<String, AttributeValue> encodeFirst() {
        return encoder.apply(first);
    }

    Object decode(Map<String, AttributeValue> item) {
        return decoder.apply(item);
    }

    Purchase decodeAsRecord(Map<String, AttributeValue> item) {
        return back.apply(decoder.apply(item));
    }
}
