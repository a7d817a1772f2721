import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{lineNo:num(99)}", sort = "ORDER")
//! [mizzle:format] Format "num(99)" of "lineNo" at position 15 of "ORDER#{lineNo:num(99)}" needs a number from 1 to 38 where it has "99". Change the format.
record Order(String id, int lineNo) implements Shop {}
