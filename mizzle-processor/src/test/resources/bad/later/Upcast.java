import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku) {
    @Upcast(from = 1)
//! [mizzle:later] @Upcast belongs to a later release of mizzle and does nothing yet. Remove it until then.
    static void lift() {}
}
