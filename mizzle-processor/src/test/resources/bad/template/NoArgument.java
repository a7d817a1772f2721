import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER#{lineNo:num()}")
//! [mizzle:template] Template "ORDER#{lineNo:num()}" cannot be read at position 19: there is ")" where a number or a word should be. See "Template grammar" in docs/keys.md.
record Order(String id, int lineNo) implements Shop {}
