import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, @CountOf(Order.class) @Version long orderCount) implements Shop {}
//! [mizzle:counter] @CountOf or @SumOf on component "orderCount" and @Version contradict each other. Remove one.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
