import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id:num(4)}", sort = "ORDER")
//! [mizzle:format] Format "num(4)" of "id" at position 11 of "ORDER#{id:num(4)}" is for a whole number. Change the format.
record Order(String id, int lineNo) implements Shop {}
