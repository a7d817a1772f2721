import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk")
@LocalIndex(name = "lsi1", sortKey = "lsi1sk")
//! [mizzle:local-index] Local index "lsi1" needs a table with a sort key, and "shop" has none. Use a global index.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}")
record Order(String id, int lineNo) implements Shop {}
