import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "open", partition = "OPEN", sort = "{id}", when = "stat = 1")
//! [mizzle:unknown-component] "stat" in "stat = 1" is no component of "Order". Did you mean "state"?
record Order(String id, int state) implements Shop {}
