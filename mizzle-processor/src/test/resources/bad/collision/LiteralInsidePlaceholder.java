import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order, Summary {}

@Entity
@Key(partition = "CUSTOMER#{customer}", sort = "ORDER#{order}")
record Order(String customer, String order) implements Shop {}

@Entity
@Key(partition = "CUSTOMER#{customer}", sort = "ORDER#SUMMARY")
//! [mizzle:collision] Entities "Order" ("CUSTOMER#{customer}", "ORDER#{order}") and "Summary" ("CUSTOMER#{customer}", "ORDER#SUMMARY") can have the same key in table "shop", for example pk = "CUSTOMER#x" and sk = "ORDER#SUMMARY". Begin one template with a text of its own.
record Summary(String customer) implements Shop {}
