import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Note {}

@Entity
@Key(partition = "CUSTOMER#{customer}", sort = "{order}")
record Order(String customer, String order) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customer}", sort = "{note}")
//! [mizzle:collision] Entities "Order" ("CUSTOMER#{customer}", "{order}") and "Note" ("CUSTOMER#{customer}", "{note}") can have the same key in table "shop", for example pk = "CUSTOMER#x" and sk = "x". Begin one template with a text of its own.
record Note(String customer, String note) implements Shop {}
