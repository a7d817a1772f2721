import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi2", name = "byLine", partition = "L", sort = "L")
//! [mizzle:index-unknown] Table "shop" has no index "gsi2". Did you mean "gsi1"?
record Order(String id, int lineNo) implements Shop {}
