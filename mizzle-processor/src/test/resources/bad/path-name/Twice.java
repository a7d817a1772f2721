import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "by-line", partitionKey = "gsi2pk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "byLine", partition = "L", sort = "L")
@IndexKey(index = "by-line", partition = "L")
//! [mizzle:path-name] "byLine", the access path of "Order" for index "by-line", is also the name of another access path. Write name = "…" in its @IndexKey, or rename the index.
record Order(String id, int lineNo) implements Shop {}
