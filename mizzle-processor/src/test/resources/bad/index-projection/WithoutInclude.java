import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", include = "lineNo")
//! [mizzle:index-projection] Index "gsi1" includes attributes but its projection is ALL. Write projection = INCLUDE, or remove include.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
