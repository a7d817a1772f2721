import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{lineNo:num(4,unsigned)}", sort = "ORDER")
//! [mizzle:format] Format "num(4,unsigned)" of "lineNo" at position 15 of "ORDER#{lineNo:num(4,unsigned)}" takes only the word signed there. Change the format.
record Order(String id, int lineNo) implements Shop {}
