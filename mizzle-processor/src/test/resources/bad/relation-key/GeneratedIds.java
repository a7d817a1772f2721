import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{key}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Order": it needs "key", which "Customer" does not give. Add component "customerKey" and @IndexKey(index = "gsi1", name = "byCustomer", partition = "CUSTOMER#{customerKey}", sort = "ORDER") to "Order", and by = "customerKey=key" to the relation.
record Customer(@GeneratedId String key) implements Shop {}

@Entity
@Key(partition = "ORDER#{key}", sort = "ORDER")
record Order(@GeneratedId String key) implements Shop {}
