import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
//! [mizzle:index-limit] Table "shop" has 6 local secondary indexes, and DynamoDB allows 5. Use global ones.
@LocalIndex(name = "lsi1", sortKey = "lsi1sk")
@LocalIndex(name = "lsi2", sortKey = "lsi2sk")
@LocalIndex(name = "lsi3", sortKey = "lsi3sk")
@LocalIndex(name = "lsi4", sortKey = "lsi4sk")
@LocalIndex(name = "lsi5", sortKey = "lsi5sk")
@LocalIndex(name = "lsi6", sortKey = "lsi6sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
