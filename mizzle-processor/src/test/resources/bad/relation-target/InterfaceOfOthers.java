import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "orders", many = Part.class)
//! [mizzle:relation-target] Relation "orders" leads to "Part", which is neither an entity nor a sealed interface of entities. Name one.
record Customer(String customerId) implements Shop {}

sealed interface Part permits Box {}

record Box(String customerId) implements Part {}
