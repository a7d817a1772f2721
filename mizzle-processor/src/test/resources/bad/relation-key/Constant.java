import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Setting {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "settings", many = Setting.class)
//! [mizzle:relation-key] No component of "Customer" is in the key of "Setting", so every "Customer" would relate to the same items. Read them by a query of their own.
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "SETTINGS", sort = "{name}")
record Setting(String name) implements Shop {}
