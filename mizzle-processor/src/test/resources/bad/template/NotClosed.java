import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id", sort = "ORDER")
//! [mizzle:template] Template "ORDER#{id" cannot be read at position 7: "{" is not closed. See "Template grammar" in docs/keys.md.
record Order(String id, int lineNo) implements Shop {}
