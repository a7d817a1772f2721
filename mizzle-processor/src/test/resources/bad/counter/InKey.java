import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@IndexKey(index = "gsi1", partition = "COUNT#{orderCount}")
@Relation(name = "orders", many = Order.class)
record Customer(String customerId, @CountOf(Order.class) long orderCount) implements Shop {}
//! [mizzle:counter] Component "orderCount" counts or sums other items, so it changes without a write of its own item and cannot be part of a key. Leave it out of keys.

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements Shop {}
