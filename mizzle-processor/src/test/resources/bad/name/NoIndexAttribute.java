import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@LocalIndex(name = "lsi1", sortKey = "")
//! [mizzle:name] "" cannot be the name of a key attribute: DynamoDB takes 1 to 255 bytes. Choose another.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
