import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "", sort = "ORDER")
//! [mizzle:template] The partition template of "Order" is empty, and DynamoDB refuses empty keys. Write a literal or a placeholder.
record Order(String id, int lineNo) implements Shop {}
