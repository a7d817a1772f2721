import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(String customerId, @CountOf(Order.class) long orderCount) implements Shop {}
//! [mizzle:counter] Component "orderCount" counts or sums "Order", to which "Customer" has no direct relation of many. Declare @Relation(name = …, many = …).

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
