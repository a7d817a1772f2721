import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", entities = {Order.class})
interface Shop {}

@Entity(table = Shop.class)
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) {}

@Entity(table = Shop.class)
//! [mizzle:entities] "Line" names table "Shop", which does not list it. Add it to entities of @Table.
@Key(partition = "LINE#{id}", sort = "X")
record Line(String id) {}
