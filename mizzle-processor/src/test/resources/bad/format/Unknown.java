import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id:lowr}", sort = "ORDER")
//! [mizzle:format] Format "lowr" at position 11 of "ORDER#{id:lowr}" does not exist. Did you mean "lower"?
record Order(String id, int lineNo) implements Shop {}
