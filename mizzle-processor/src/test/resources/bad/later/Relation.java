import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@Relation(name = "lines", many = Order.class)
//! [mizzle:later] @Relation belongs to a later release of mizzle and does nothing yet. Remove it until then.
@Relation(name = "parent", one = Order.class)
//! [mizzle:later] @Relation belongs to a later release of mizzle and does nothing yet. Remove it until then.
record Order(String id, int lineNo) implements Shop {}
