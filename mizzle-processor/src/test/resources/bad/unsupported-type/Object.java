import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Object thing) {}
//! [mizzle:unsupported-type] Type "Object" of component "thing" cannot be stored. Use a supported type (docs/types.md), @Convert or @Json.
