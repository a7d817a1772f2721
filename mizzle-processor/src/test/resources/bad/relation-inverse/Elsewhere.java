import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class, inverse = "others")
//! [mizzle:relation-inverse] "Order" has no relation "others" that leads back to "Customer". There is none.
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@Relation(name = "others", many = Order.class, by = "orderId=next")
record Order(String customerId, String orderId, String next) implements Shop {}
