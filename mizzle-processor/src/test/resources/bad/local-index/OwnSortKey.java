import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SortKey @IndexSortKey(value = "byTime", local = true) Instant at) {}
//! [mizzle:local-index] Local index "byTime" has the table's own sort key "at". Use another attribute.
