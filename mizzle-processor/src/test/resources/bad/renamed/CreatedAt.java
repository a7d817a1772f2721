import io.mizzle.annotation.*;
import java.time.Instant;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("at") @CreatedAt Instant createdAt) {}
//! [mizzle:renamed] @RenamedFrom and @CreatedAt on component "createdAt" contradict each other: an upsert keeps it under one name only. Keep the stored name with @AttributeName("at").
