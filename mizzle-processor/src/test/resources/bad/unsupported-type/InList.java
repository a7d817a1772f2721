import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, List<Thread> threads) {}
//! [mizzle:unsupported-type] Type "Thread" of component "threads" cannot be stored. Use a supported type (docs/types.md), @Convert or @Json.
