import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER$#{id}", sort = "ORDER")
//! [mizzle:template] Template "ORDER$#{id}" has "$" in its text, which mizzle uses to escape values. Use another character.
record Order(String id, int lineNo) implements Shop {}
