package io.mizzle.examples.shop;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import java.util.UUID;

/** One product of an order. */
// docs:begin line
@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:num(4)}")
@IndexKey(index = "gsi2", name = "bySku", partition = "SKU#{sku}", sort = "{orderId}#{lineNo:num(4)}")
public record OrderLine(UUID customerId, UUID orderId, int lineNo, String sku, int quantity)
        implements Shop, CustomerItem {}
// docs:end line
