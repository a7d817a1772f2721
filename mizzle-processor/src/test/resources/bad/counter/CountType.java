import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, @CountOf(Order.class) String orders2) implements Shop {}
//! [mizzle:counter] Component "orders2" cannot hold what it counts or sums exactly. Declare it as long or int.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
