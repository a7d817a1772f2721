import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{lineNo:lower}", sort = "ORDER")
//! [mizzle:format] Format "lower" of "lineNo" at position 15 of "ORDER#{lineNo:lower}" is for a String. Change the format.
record Order(String id, int lineNo) implements Shop {}
