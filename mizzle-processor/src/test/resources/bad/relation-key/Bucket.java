import io.mizzle.annotation.*;
import java.time.Instant;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Customer, Visit {}

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@Relation(name = "visits", many = Visit.class)
//! [mizzle:relation-key] No key leads from "Customer" to "Visit": it needs "at", which "Customer" does not give. Add @IndexKey(index = "gsi1", name = "byCustomer", partition = "CUSTOMER#{customerId}", sort = "{at}") to "Visit".
record Customer(String customerId) implements Shop {}

@Entity
@Key(partition = "VISITS#{customerId}#{at:bucket(DAY)}", sort = "{at}")
record Visit(String customerId, Instant at) implements Shop {}
