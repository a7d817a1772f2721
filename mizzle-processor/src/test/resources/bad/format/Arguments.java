import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{lineNo:num(4,signed,5)}", sort = "ORDER")
//! [mizzle:format] Format "num(4,signed,5)" of "lineNo" at position 15 of "ORDER#{lineNo:num(4,signed,5)}" takes 1 to 2 arguments. Change the format.
record Order(String id, int lineNo) implements Shop {}
