import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}")
//! [mizzle:key-shape] Table "shop" has a sort key ("sk"), and "Order" has no sort template for it. Write sort = "…".
record Order(String id, int lineNo) implements Shop {}
