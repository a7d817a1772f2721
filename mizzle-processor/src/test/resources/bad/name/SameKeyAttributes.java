import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "pk")
//! [mizzle:name] Attribute "pk" is used as partition key and as sort key. Give each its own name.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
