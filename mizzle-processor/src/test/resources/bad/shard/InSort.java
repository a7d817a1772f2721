import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER", sort = "{id:shard(8)}")
//! [mizzle:shard] "id" in sort template "{id:shard(8)}" has format "shard", which spreads items over partitions. Use it in a partition template.
record Order(String id, int lineNo) implements Shop {}
