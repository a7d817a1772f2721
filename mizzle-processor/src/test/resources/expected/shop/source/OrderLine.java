package shop;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.util.UUID;

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}#LINE#{lineNo:num(4)}")
public record OrderLine(UUID customerId, UUID orderId, int lineNo, String sku, int quantity) implements Shop {}
