import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
//! [mizzle:misplaced] @GlobalIndex on "Order" has no effect: it belongs on an interface with @Table. Move or remove it.
record Order(String id, int lineNo) implements Shop {}
