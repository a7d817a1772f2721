import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{key}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
//! [mizzle:relation-by] "key" in the key of "Customer" stands where "customerId" stands in that of "Order", but their names differ, so they are not taken for the same. Write by = "customerId=key".
record Customer(String key, String customerId) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements Shop {}
