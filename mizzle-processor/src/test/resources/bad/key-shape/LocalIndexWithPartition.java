import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@LocalIndex(name = "lsi1", sortKey = "lsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "lsi1", name = "byLine", partition = "O#{id}", sort = "L#{lineNo:num(4)}")
//! [mizzle:key-shape] Local index "lsi1" shares the table's partition key, so a partition template on "Order" contradicts it. Remove partition.
record Order(String id, int lineNo) implements Shop {}
