import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class, index = "byCustomr")
//! [mizzle:relation-index] "Order" has no index or access path "byCustomr". Did you mean "byCustomer"?
record Customer(String customerId) implements Shop {}

@Entity
@IndexKey(index = "gsi1", name = "byCustomer", partition = "C#{customerId}", sort = "ORDER")
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
record Order(String customerId, String orderId) implements Shop {}
