import io.mizzle.annotation.*;

@Table(name = "customers")
@Relation(name = "orders", many = Order.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Order": it needs "orderId", which "Customer" does not give. Write @IndexPartitionKey("byCustomer") on component "customerId" of "Order".
record Customer(@PartitionKey String customerId) {}

@Table(name = "orders")
record Order(@PartitionKey String orderId, String customerId) {}
