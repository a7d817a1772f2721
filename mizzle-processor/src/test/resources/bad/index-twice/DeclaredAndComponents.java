import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, @IndexPartitionKey("gsi1") int lineNo) implements Shop {}
//! [mizzle:index-twice] Index name "gsi1" is used twice in table "Shop". Rename one.
