import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity(version = 0)
//! [mizzle:entity-version] Version 0 of entity "Order" is below 1. Versions start at 1.
@Key(partition = "ORDER#{id}", sort = "X")
record Order(String id) implements Shop {}
