import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "byLine", sort = "L")
//! [mizzle:key-shape] Global index "gsi1" needs a partition template on "Order". Write partition = "…".
record Order(String id, int lineNo) implements Shop {}
