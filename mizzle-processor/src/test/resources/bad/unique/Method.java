import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
sealed interface Shop permits Customer {}

@Entity
@Key(partition = "CUSTOMER#{id}")
@IndexKey(index = "gsi1", name = "uniqueEmail", partition = "EMAIL#{email}")
record Customer(String id, @Unique String email) implements Shop {}
//! [mizzle:unique] "uniqueEmail", which looks up unique component "email", is also an access path of "Customer". Write name = "…" in its @IndexKey.
