import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "builder", partition = "L", sort = "L")
//! [mizzle:path-name] "builder", the access path of "Order" for index "gsi1", is a method of every generated class. Write name = "…" in its @IndexKey, or rename the index.
record Order(String id, int lineNo) implements Shop {}
