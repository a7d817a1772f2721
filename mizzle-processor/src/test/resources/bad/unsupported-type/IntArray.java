import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, int[] numbers) {}
//! [mizzle:unsupported-type] Type "int[]" of component "numbers" cannot be stored. Use a supported type (docs/types.md), @Convert or @Json.
