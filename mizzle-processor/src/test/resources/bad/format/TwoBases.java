import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id:lower|upper}", sort = "ORDER")
//! [mizzle:format] Format "upper" of "id" at position 17 of "ORDER#{id:lower|upper}" stands after another format; only desc and shard do. Change the format.
record Order(String id, int lineNo) implements Shop {}
