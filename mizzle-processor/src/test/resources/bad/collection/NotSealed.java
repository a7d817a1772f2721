import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Customer, Order {}

@ItemCollection(partition = "CUSTOMER#{customerId}")
//! [mizzle:collection] @ItemCollection needs a sealed interface, and "CustomerItem" is not, so that fold could not be exhaustive. Make it sealed.
interface CustomerItem {}


@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(String customerId) implements Shop, CustomerItem {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", partition = "ORDER#{orderId}", sort = "ORDER")
record Order(String customerId, String orderId) implements Shop, CustomerItem {}
