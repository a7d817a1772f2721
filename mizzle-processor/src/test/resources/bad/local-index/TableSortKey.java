import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@LocalIndex(name = "lsi1", sortKey = "sk")
//! [mizzle:local-index] Local index "lsi1" has the table's own sort key "sk". Use another attribute.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
