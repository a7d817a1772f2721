import io.mizzle.annotation.*;
import java.util.UUID;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Customer, Order {}

@ItemCollection(partition = "CUSTOMER#{customerId}")
//! [mizzle:collection-key] "{customerId}" of item collection "CustomerItem" is "UUID" in "Customer" and "String" in "Order". Use one type.
sealed interface CustomerItem permits Customer, Order {}


@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
record Customer(UUID customerId) implements Shop, CustomerItem {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", partition = "ORDER#{orderId}", sort = "ORDER")
record Order(String customerId, String orderId) implements Shop, CustomerItem {}
