import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1pk")
//! [mizzle:name] Attribute "gsi1pk" is used as partition key and as sort key of index "gsi1". Give each its own name.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
