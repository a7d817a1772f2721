import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{customer}", sort = "ORDER")
//! [mizzle:unknown-component] "customer" in "ORDER#{customer}" is no component of "Order". Known: "id", "lineNo".
record Order(String id, int lineNo) implements Shop {}
