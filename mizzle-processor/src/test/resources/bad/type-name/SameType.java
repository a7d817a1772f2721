import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) implements Shop {}

@Entity(type = "Order")
//! [mizzle:type-name] Type name "Order" of entity "Line" is also that of entity "Order". Give one another name with @Entity(type = …).
@Key(partition = "LINE#{id}", sort = "X")
record Line(String id) implements Shop {}
