import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@IndexKey(index = "gsi1", name = "orders", partition = "C", sort = "{customerId}")
@Relation(name = "orders", many = Order.class)
//! [mizzle:relation-name] Relation name "orders" of "Customer" is also the name of an access path. Choose another name.
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements Shop {}
