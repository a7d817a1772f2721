import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", sortKeyType = KeyType.N)
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "LINE#{lineNo}")
//! [mizzle:key-type] Key attribute "sk" has type N, but template "LINE#{lineNo}" makes a text. Write one placeholder without format, or make the attribute S.
record Order(String id, int lineNo) implements Shop {}
