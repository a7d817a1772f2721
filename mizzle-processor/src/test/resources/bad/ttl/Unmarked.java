import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk", timeToLive = "expires")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, long expires) implements Shop {}
//! [mizzle:ttl] Component "expires" is stored as "expires", by which DynamoDB deletes items of table "shop", but has no @Ttl. Add @Ttl, or rename the attribute.
