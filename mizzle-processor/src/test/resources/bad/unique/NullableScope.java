import io.mizzle.annotation.*;
import org.jspecify.annotations.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Nullable String shop, @Unique(scope = "shop") String name) {}
//! [mizzle:unique] "shop" in the scope of unique component "name" may be absent. Name required components of the entity, or leave it out.
