import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "O#{id}", sort = "O")
record Order(String id) implements Shop {}

record Line(String id) implements Shop {}
//! [mizzle:entities] Table "Shop" permits "Line", which has no @Entity. Add @Entity and @Key to it.
