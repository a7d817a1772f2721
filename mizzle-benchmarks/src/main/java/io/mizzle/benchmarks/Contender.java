package io.mizzle.benchmarks;

import io.mizzle.Mizzle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The ways to use DynamoDB that are compared. */
public enum Contender {
    /** The SDK without any mapping. */
    RAW,
    /** The SDK with mapping by hand, tuned by somebody who measures: what encoding and decoding alone are compared with. */
    HAND,
    /** The same in straight lines, as a careful user writes it: what calls are compared with. */
    HAND_PLAIN,
    ENHANCED_BEAN,
    ENHANCED_IMMUTABLE,
    ENHANCED_STATIC,
    /** mizzle over the SDK's attribute values. */
    MIZZLE,
    /** mizzle on the bytes of responses. */
    MIZZLE_WIRE,
    /** The same, with puts, and keys of batch reads, written to the bytes of requests, too. */
    MIZZLE_WIRE_WRITES;

    /** Its calls over a client that is built as it says. */
    Calls over(DynamoDbClientBuilder builder) {
        if (this == MIZZLE_WIRE || this == MIZZLE_WIRE_WRITES) {
            DynamoDbClient wired = Mizzle.configure(builder).build();
            return new MizzleCalls(Mizzle.builder()
                    .client(wired)
                    .wirePath(true)
                    .wireWrites(this == MIZZLE_WIRE_WRITES)
                    .build());
        }
        DynamoDbClient client = builder.build();
        return switch (this) {
            case RAW -> new RawCalls(client, new TunedMapping());
            case HAND -> new HandCalls(client, new TunedMapping());
            case HAND_PLAIN -> new HandCalls(client, new PlainMapping());
            case ENHANCED_BEAN ->
                new EnhancedCalls<>(
                        client, EnhancedSchemas.bean(), PurchaseBean::of, changes(), PurchaseBean::purchase);
            case ENHANCED_STATIC ->
                new EnhancedCalls<>(
                        client, EnhancedSchemas.ofCode(), PurchaseBean::of, changes(), PurchaseBean::purchase);
            case ENHANCED_IMMUTABLE ->
                new EnhancedCalls<>(
                        client,
                        EnhancedSchemas.immutable(),
                        PurchaseImmutable::of,
                        immutableChanges(),
                        PurchaseImmutable::purchase);
            case MIZZLE, MIZZLE_WIRE, MIZZLE_WIRE_WRITES ->
                new MizzleCalls(Mizzle.builder().client(client).build());
        };
    }

    private static PurchaseBean changes() {
        Purchase purchase = Purchases.get(0);
        PurchaseBean changes = new PurchaseBean();
        changes.setCustomer(purchase.customer());
        changes.setNumber(purchase.number());
        changes.setNote(purchase.note());
        changes.setQuantity(purchase.quantity());
        return changes;
    }

    private static PurchaseImmutable immutableChanges() {
        Purchase purchase = Purchases.get(0);
        return PurchaseImmutable.builder()
                .customer(purchase.customer())
                .number(purchase.number())
                .note(purchase.note())
                .quantity(purchase.quantity())
                .build();
    }
}
