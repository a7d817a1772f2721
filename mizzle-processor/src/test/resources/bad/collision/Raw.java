import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", encoding = Encoding.RAW)
sealed interface Shop permits Order, Line {}

@Entity
@Key(partition = "C#{customer}", sort = "ORDER#{order}")
record Order(String customer, String order) implements Shop {}

@Entity
@Key(partition = "C#{customer}", sort = "ORDER#{order}#{line}")
//! [mizzle:collision] Entities "Order" ("C#{customer}", "ORDER#{order}") and "Line" ("C#{customer}", "ORDER#{order}#{line}") can have the same key in table "shop", for example pk = "C#x" and sk = "ORDER#x#x". Begin one template with a text of its own.
record Line(String customer, String order, String line) implements Shop {}
