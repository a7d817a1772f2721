package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/** {@link Purchase} as the enhanced client's beans have to be: mutable, nullable, with accessors. */
@DynamoDbBean
public class PurchaseBean {

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

    @DynamoDbPartitionKey
    public @Nullable String getCustomer() {
        return customer;
    }

    public void setCustomer(@Nullable String customer) {
        this.customer = customer;
    }

    @DynamoDbSortKey
    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable UUID getReference() {
        return reference;
    }

    public void setReference(@Nullable UUID reference) {
        this.reference = reference;
    }

    public Purchase.@Nullable Status getStatus() {
        return status;
    }

    public void setStatus(Purchase.@Nullable Status status) {
        this.status = status;
    }

    public @Nullable Instant getPlacedAt() {
        return placedAt;
    }

    public void setPlacedAt(@Nullable Instant placedAt) {
        this.placedAt = placedAt;
    }

    public @Nullable Instant getChangedAt() {
        return changedAt;
    }

    public void setChangedAt(@Nullable Instant changedAt) {
        this.changedAt = changedAt;
    }

    public @Nullable BigDecimal getTotal() {
        return total;
    }

    public void setTotal(@Nullable BigDecimal total) {
        this.total = total;
    }

    public @Nullable Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable Integer quantity) {
        this.quantity = quantity;
    }

    public @Nullable Long getGrams() {
        return grams;
    }

    public void setGrams(@Nullable Long grams) {
        this.grams = grams;
    }

    public @Nullable Boolean getPaid() {
        return paid;
    }

    public void setPaid(@Nullable Boolean paid) {
        this.paid = paid;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable List<String> getLines() {
        return lines;
    }

    public void setLines(@Nullable List<String> lines) {
        this.lines = lines;
    }

    /** The same as a record. */
    @SuppressWarnings("NullAway") // every attribute was read
    Purchase purchase() {
        return new Purchase(
                customer, number, reference, status, placedAt, changedAt, total, quantity, grams, paid, note, lines);
    }

    static PurchaseBean of(Purchase purchase) {
        PurchaseBean bean = new PurchaseBean();
        bean.customer = purchase.customer();
        bean.number = purchase.number();
        bean.reference = purchase.reference();
        bean.status = purchase.status();
        bean.placedAt = purchase.placedAt();
        bean.changedAt = purchase.changedAt();
        bean.total = purchase.total();
        bean.quantity = purchase.quantity();
        bean.grams = purchase.grams();
        bean.paid = purchase.paid();
        bean.note = purchase.note();
        bean.lines = purchase.lines();
        return bean;
    }
}
