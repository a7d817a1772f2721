import io.mizzle.annotation.*;
import java.util.List;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk", projection = ProjectionType.KEYS_ONLY)
sealed interface Shop permits Customer, Order, Courier {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Order.class)
@Relation(name = "reviewed", many = Order.class, index = "gsi1", by = "reviewer=customerId")
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", partition = "REVIEWER#{reviewer}", sort = "{orderId}")
@Relation(name = "customer", one = Customer.class)
@Relation(name = "courier", one = Courier.class)
record Order(String customerId, String orderId, String courierId, String reviewer) implements Shop {}

@Entity
@Key(partition = "COURIER#{courierId}", sort = "COURIER")
record Courier(String courierId) implements Shop {}

@View(of = Order.class)
record OrderPage(@Root Order order, Customer customer) {}
//! [mizzle:view] "customer" of view "OrderPage" is a relation to one, which may be missing, but its type is "Customer". Use @Nullable Customer or Optional<Customer>.
