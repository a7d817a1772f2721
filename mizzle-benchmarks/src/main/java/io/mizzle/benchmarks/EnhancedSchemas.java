package io.mizzle.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableSchema;

/** The enhanced client's three kinds of schema. */
final class EnhancedSchemas {

    private EnhancedSchemas() {}

    static TableSchema<PurchaseBean> bean() {
        return TableSchema.fromBean(PurchaseBean.class);
    }

    static TableSchema<PurchaseImmutable> immutable() {
        return TableSchema.fromImmutableClass(PurchaseImmutable.class);
    }

    /** Named in code, so without reflection. */
    static TableSchema<PurchaseBean> ofCode() {
        return StaticTableSchema.builder(PurchaseBean.class)
                .newItemSupplier(PurchaseBean::new)
                .addAttribute(
                        String.class,
                        a -> a.name("customer")
                                .getter(PurchaseBean::getCustomer)
                                .setter(PurchaseBean::setCustomer)
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a -> a.name("number")
                                .getter(PurchaseBean::getNumber)
                                .setter(PurchaseBean::setNumber)
                                .tags(StaticAttributeTags.primarySortKey()))
                .addAttribute(
                        UUID.class,
                        a -> a.name("reference")
                                .getter(PurchaseBean::getReference)
                                .setter(PurchaseBean::setReference))
                .addAttribute(
                        Purchase.Status.class,
                        a -> a.name("status").getter(PurchaseBean::getStatus).setter(PurchaseBean::setStatus))
                .addAttribute(
                        Instant.class,
                        a -> a.name("placedAt")
                                .getter(PurchaseBean::getPlacedAt)
                                .setter(PurchaseBean::setPlacedAt))
                .addAttribute(
                        Instant.class,
                        a -> a.name("changedAt")
                                .getter(PurchaseBean::getChangedAt)
                                .setter(PurchaseBean::setChangedAt))
                .addAttribute(
                        BigDecimal.class,
                        a -> a.name("total").getter(PurchaseBean::getTotal).setter(PurchaseBean::setTotal))
                .addAttribute(
                        Integer.class,
                        a -> a.name("quantity")
                                .getter(PurchaseBean::getQuantity)
                                .setter(PurchaseBean::setQuantity))
                .addAttribute(
                        Long.class,
                        a -> a.name("grams").getter(PurchaseBean::getGrams).setter(PurchaseBean::setGrams))
                .addAttribute(
                        Boolean.class,
                        a -> a.name("paid").getter(PurchaseBean::getPaid).setter(PurchaseBean::setPaid))
                .addAttribute(
                        String.class,
                        a -> a.name("note").getter(PurchaseBean::getNote).setter(PurchaseBean::setNote))
                .addAttribute(
                        EnhancedType.listOf(String.class),
                        a -> a.name("lines").getter(PurchaseBean::getLines).setter(PurchaseBean::setLines))
                .build();
    }
}
