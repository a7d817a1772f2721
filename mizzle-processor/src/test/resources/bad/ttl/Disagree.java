import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products", timeToLive = "expiresAt")
record Product(@PartitionKey String sku, @Ttl Instant expires) {}
//! [mizzle:ttl] @Ttl component "expires" is stored as "expires", but timeToLive of table "products" is "expiresAt". Write @AttributeName("expiresAt"), or change timeToLive.
