import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "byLine", partition = "L", sort = "L")
//! [mizzle:index-unknown] Table "shop" has no index "byLine". There is none.
record Order(String id, int lineNo) implements Shop {}
