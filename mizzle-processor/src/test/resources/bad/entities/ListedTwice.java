import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", entities = {Order.class, Order.class})
//! [mizzle:entities] Table "Shop" lists "Order" twice. Remove one.
interface Shop {}

@Entity(table = Shop.class)
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) {}
