import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, @SumOf(value = Order.class, attribute = "total") long spent) implements Shop {}
//! [mizzle:counter] Component "spent" cannot hold what it counts or sums exactly. Declare it as BigDecimal.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
