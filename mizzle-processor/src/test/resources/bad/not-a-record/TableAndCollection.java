import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@ItemCollection(partition = "ORDER#{id}")
//! [mizzle:not-a-record] "Shop" says @Table and @ItemCollection, and a class is generated for it once. Remove one of them.
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id) implements Shop {}
