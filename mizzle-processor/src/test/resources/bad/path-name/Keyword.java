import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "class", partition = "L", sort = "L")
//! [mizzle:path-name] "class", the access path of "Order" for index "gsi1", is no Java identifier. Write name = "…" in its @IndexKey, or rename the index.
record Order(String id, int lineNo) implements Shop {}
