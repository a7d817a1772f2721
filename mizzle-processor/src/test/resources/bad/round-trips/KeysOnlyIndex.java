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

@View(of = Customer.class, maxRoundTrips = 1)
//! [mizzle:round-trips] View "CustomerPage" takes 2 round trips, and maxRoundTrips is 1 (wave 1: customer; wave 2: reviewed). The index that leads to "reviewed" does not carry what is read of it: use projection ALL, or write maxRoundTrips = 2.
record CustomerPage(@Root Customer customer, List<Order> reviewed) {}
