import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")

record Customer(String customerId) implements Shop {}

@Document
@Relation(name = "orders", many = Customer.class)
//! [mizzle:misplaced] @Relation on "Order" has no effect: it belongs on an entity. Move or remove it.
record Order(String customerId) {}
