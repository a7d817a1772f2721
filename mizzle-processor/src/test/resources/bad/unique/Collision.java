import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Customer, Any {}

@Entity
@Key(partition = "CUSTOMER#{id}", sort = "PROFILE")
record Customer(String id, @Unique String email) implements Shop {}
//! [mizzle:unique] The guards of unique component "email" and entity "Any" can have the same key in table "shop", for example "_unique#Customer.email#x". Begin the other template with a text of its own.

@Entity
@Key(partition = "{kind}#{owner}#{id}", sort = "{name}")
record Any(String kind, String owner, String id, String name) implements Shop {}
