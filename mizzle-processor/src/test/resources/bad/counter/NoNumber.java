import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, @SumOf(value = Order.class, attribute = "note") BigDecimal spent) implements Shop {}
//! [mizzle:counter] "note", which "spent" sums, is no number. Name a component that is one.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId, BigDecimal total, String note) implements Shop {}
