package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Purchase} as the enhanced client's immutables have to be. */
@DynamoDbImmutable(builder = PurchaseImmutable.Builder.class)
public final class PurchaseImmutable {

    private final @Nullable String customer;
    private final @Nullable String number;
    private final @Nullable UUID reference;
    private final Purchase.@Nullable Status status;
    private final @Nullable Instant placedAt;
    private final @Nullable Instant changedAt;
    private final @Nullable BigDecimal total;
    private final @Nullable Integer quantity;
    private final @Nullable Long grams;
    private final @Nullable Boolean paid;
    private final @Nullable String note;
    private final @Nullable List<String> lines;

    private PurchaseImmutable(Builder builder) {
        this.customer = builder.customer;
        this.number = builder.number;
        this.reference = builder.reference;
        this.status = builder.status;
        this.placedAt = builder.placedAt;
        this.changedAt = builder.changedAt;
        this.total = builder.total;
        this.quantity = builder.quantity;
        this.grams = builder.grams;
        this.paid = builder.paid;
        this.note = builder.note;
        this.lines = builder.lines;
    }

    public static Builder builder() {
        return new Builder();
    }

    @DynamoDbPartitionKey
    public @Nullable String customer() {
        return customer;
    }

    @DynamoDbSortKey
    public @Nullable String number() {
        return number;
    }

    public @Nullable UUID reference() {
        return reference;
    }

    public Purchase.@Nullable Status status() {
        return status;
    }

    public @Nullable Instant placedAt() {
        return placedAt;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public @Nullable BigDecimal total() {
        return total;
    }

    public @Nullable Integer quantity() {
        return quantity;
    }

    public @Nullable Long grams() {
        return grams;
    }

    public @Nullable Boolean paid() {
        return paid;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable List<String> lines() {
        return lines;
    }

    /** The same as a record. */
    @SuppressWarnings("NullAway") // every attribute was read
    static Purchase purchase(PurchaseImmutable from) {
        return new Purchase(
                from.customer,
                from.number,
                from.reference,
                from.status,
                from.placedAt,
                from.changedAt,
                from.total,
                from.quantity,
                from.grams,
                from.paid,
                from.note,
                from.lines);
    }

    static PurchaseImmutable of(Purchase purchase) {
        return builder()
                .customer(purchase.customer())
                .number(purchase.number())
                .reference(purchase.reference())
                .status(purchase.status())
                .placedAt(purchase.placedAt())
                .changedAt(purchase.changedAt())
                .total(purchase.total())
                .quantity(purchase.quantity())
                .grams(purchase.grams())
                .paid(purchase.paid())
                .note(purchase.note())
                .lines(purchase.lines())
                .build();
    }

    /** Builds it. */
    public static final class Builder {

        private @Nullable String customer;
        private @Nullable String number;
        private @Nullable UUID reference;
        private Purchase.@Nullable Status status;
        private @Nullable Instant placedAt;
        private @Nullable Instant changedAt;
        private @Nullable BigDecimal total;
        private @Nullable Integer quantity;
        private @Nullable Long grams;
        private @Nullable Boolean paid;
        private @Nullable String note;
        private @Nullable List<String> lines;

        public Builder customer(@Nullable String customer) {
            this.customer = customer;
            return this;
        }

        public Builder number(@Nullable String number) {
            this.number = number;
            return this;
        }

        public Builder reference(@Nullable UUID reference) {
            this.reference = reference;
            return this;
        }

        public Builder status(Purchase.@Nullable Status status) {
            this.status = status;
            return this;
        }

        public Builder placedAt(@Nullable Instant placedAt) {
            this.placedAt = placedAt;
            return this;
        }

        public Builder changedAt(@Nullable Instant changedAt) {
            this.changedAt = changedAt;
            return this;
        }

        public Builder total(@Nullable BigDecimal total) {
            this.total = total;
            return this;
        }

        public Builder quantity(@Nullable Integer quantity) {
            this.quantity = quantity;
            return this;
        }

        public Builder grams(@Nullable Long grams) {
            this.grams = grams;
            return this;
        }

        public Builder paid(@Nullable Boolean paid) {
            this.paid = paid;
            return this;
        }

        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        public Builder lines(@Nullable List<String> lines) {
            this.lines = lines;
            return this;
        }

        public PurchaseImmutable build() {
            return new PurchaseImmutable(this);
        }
    }
}
