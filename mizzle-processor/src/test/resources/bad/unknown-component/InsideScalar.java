import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id.text}", sort = "ORDER")
//! [mizzle:unknown-component] "id.text" in "ORDER#{id.text}" goes into "id", which is not a document. Name a component of a @Document record.
record Order(String id, int lineNo) implements Shop {}
