import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Customer, Order {}

@ItemCollection(index = "gsi1", partition = "ORDER#{orderId}")
//! [mizzle:collection-key] "Customer" of item collection "CustomerItem" has no key in index "gsi1". Give it an @IndexKey for that index, or remove it from the collection.
sealed interface CustomerItem permits Customer, Order {}


@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(String customerId) implements Shop, CustomerItem {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", partition = "ORDER#{orderId}", sort = "ORDER")
record Order(String customerId, String orderId) implements Shop, CustomerItem {}
