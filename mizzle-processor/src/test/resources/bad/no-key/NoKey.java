import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
//! [mizzle:no-key] Entity "Order" has no @Key. Write @Key(partition = "…", sort = "…").
record Order(String id) implements Shop {}
