import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE#{kind}")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, String kind, @CountOf(Order.class) long orderCount) implements Shop {}
//! [mizzle:counter] Component "orderCount" counts or sums "Order", which has no component that gives "kind" of the key of "Customer". Add one of the same name and type, or name it in by of the relation.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
