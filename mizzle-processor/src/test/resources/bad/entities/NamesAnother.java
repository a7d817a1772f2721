import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", entities = {Order.class, Line.class})
//! [mizzle:entities] Table "Shop" lists "Line", which does not name the table. Write @Entity(table = Shop.class) on it.
interface Shop {}

@Entity(table = Shop.class)
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) {}

@Entity(table = Store.class)
@Key(partition = "LINE#{id}", sort = "X")
record Line(String id) {}

@Table(name = "store", partitionKey = "pk", sortKey = "sk", entities = {Line.class})
interface Store {}
