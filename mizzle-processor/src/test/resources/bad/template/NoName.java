import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{}", sort = "ORDER")
//! [mizzle:template] Template "ORDER#{}" cannot be read at position 8: there is "}" where a component's name should be. See "Template grammar" in docs/keys.md.
record Order(String id, int lineNo) implements Shop {}
