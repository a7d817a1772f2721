import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
//! [mizzle:key-shape] Table "shop" has no sort key, but "Order" has a sort template. Remove it, or give the table or index a sortKey.
record Order(String id, int lineNo) implements Shop {}
