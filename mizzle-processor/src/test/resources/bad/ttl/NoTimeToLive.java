import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id, @Ttl Instant expires) implements Shop {}
//! [mizzle:ttl] @Ttl component "expires" does nothing: table "shop" has no timeToLive. Write timeToLive = "expires" in @Table.
