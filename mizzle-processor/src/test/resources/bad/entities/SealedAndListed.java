import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", entities = {Order.class})
//! [mizzle:entities] Table "Shop" is sealed and also lists entities. Keep one: permits, or entities = {…}.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, int lineNo) implements Shop {}
