import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "a", partition = "A", sort = "A")
@IndexKey(index = "gsi1", name = "b", partition = "B", sort = "B")
//! [mizzle:index-twice] "Order" has two @IndexKey for index "gsi1", but an item is in an index once. Remove one, or use another index.
record Order(String id, int lineNo) implements Shop {}
