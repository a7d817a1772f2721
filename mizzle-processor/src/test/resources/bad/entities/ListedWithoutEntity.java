import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", entities = {Order.class, Line.class})
//! [mizzle:entities] Table "Shop" lists "Line", which has no @Entity. Add @Entity(table = Shop.class) and @Key to it.
interface Shop {}

@Entity(table = Shop.class)
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) {}

record Line(String id) {}
