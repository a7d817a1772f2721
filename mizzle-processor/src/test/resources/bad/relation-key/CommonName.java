import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Order {}

@Entity
@Key(partition = "CUSTOMER#{id}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Order": it needs "id", which "Customer" does not give. Add @IndexKey(index = "gsi1", name = "byCustomer", partition = "CUSTOMER#{customerId}", sort = "ORDER") to "Order", and by = "customerId=id" to the relation.
record Customer(String id) implements Shop {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, String customerId) implements Shop {}
