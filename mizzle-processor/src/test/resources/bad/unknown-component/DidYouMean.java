import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{orderld}", sort = "ORDER")
//! [mizzle:unknown-component] "orderld" in "ORDER#{orderld}" is no component of "Order". Did you mean "orderId"?
record Order(String orderId, int lineNo) implements Shop {}
