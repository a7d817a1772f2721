import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "sk", partitionKeyType = KeyType.N)
//! [mizzle:index-agree] Attribute "sk" is a key of type S in one place and N in another, and DynamoDB knows one type per attribute. Use one.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
