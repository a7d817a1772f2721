import io.mizzle.annotation.*;

@Table(name = "customers")
@Relation(name = "orders", many = Order.class)
record Customer(@PartitionKey String customerId, @CountOf(Order.class) long orderCount) {}
//! [mizzle:counter] Component "orderCount" counts or sums "Order", which is stored in table "orders", not in table "customers". Keep both in one table, or remove it.

@Table(name = "orders")
record Order(@PartitionKey String customerId, @SortKey String orderId) {}
