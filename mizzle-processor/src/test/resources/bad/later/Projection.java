import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku) {}

@Projection(of = Product.class)
//! [mizzle:later] @Projection belongs to a later release of mizzle and does nothing yet. Remove it until then.
record Summary(String sku) {}
