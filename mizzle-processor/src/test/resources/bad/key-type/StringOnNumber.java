import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", sortKeyType = KeyType.N)
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "{id}")
//! [mizzle:key-type] Key attribute "sk" has type N, but component "id" is stored as S. Use a component of that type.
record Order(String id, int lineNo) implements Shop {}
