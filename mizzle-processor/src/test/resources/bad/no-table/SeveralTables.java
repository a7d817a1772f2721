import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
//! [mizzle:no-table] Entity "Order" is in several tables: "Shop" and "Store". Keep one.
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop, Store {}

@Table(name = "store", partitionKey = "pk", sortKey = "sk")
sealed interface Store permits Order {}
