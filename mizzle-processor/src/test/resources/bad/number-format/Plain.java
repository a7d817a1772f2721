import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "LINE#{lineNo}")
//! [mizzle:number-format] Number "lineNo" in sort template "LINE#{lineNo}" has no format, so 10 would sort before 9. Write {lineNo:num(10)}, {lineNo:dec(…)} or, for existing data, {lineNo:raw}.
record Order(String id, int lineNo) implements Shop {}
