import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Date at) {}
//! [mizzle:unsupported-type] Type "Date" of component "at" cannot be stored. Use a supported type (docs/types.md), @Convert or @Json.
