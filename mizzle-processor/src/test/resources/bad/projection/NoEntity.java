import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, int stock, @Nullable String note) {}

@Document
record Box(String sku) {}

@Projection(of = Box.class)
//! [mizzle:projection] "Summary" is a projection of "Box", which is no entity. Name an entity.
record Summary(String sku) {}
