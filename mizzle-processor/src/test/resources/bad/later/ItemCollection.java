import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}

@ItemCollection(partition = "ORDER#{id}")
//! [mizzle:later] @ItemCollection belongs to a later release of mizzle and does nothing yet. Remove it until then.
sealed interface Items permits None {}

record None() implements Items {}
