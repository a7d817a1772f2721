import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Customer, Order {}

@ItemCollection(partition = "CUSTOMER#{customerId}", sort = "ORD")
//! [mizzle:collection-key] "Order" has sort key "ORDER#{orderId}", which is not below "ORD" of item collection "CustomerItem". Shorten the collection's sort, or remove the entity from the collection.
sealed interface CustomerItem permits Order {}


@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", partition = "ORDER#{orderId}", sort = "ORDER")
record Order(String customerId, String orderId) implements Shop, CustomerItem {}
