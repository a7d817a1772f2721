import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Line {}

@Entity(aliases = "Old")
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) implements Shop {}

@Entity(aliases = {"Former", "Old"})
//! [mizzle:type-name] Type name "Old" of entity "Line" is also that of entity "Order". Give one another name with @Entity(type = …).
@Key(partition = "LINE#{id}", sort = "X")
record Line(String id) implements Shop {}
