import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, TreeSet<String> tags) {}
//! [mizzle:collection-type] Component "tags" has collection type "TreeSet". Declare it as Set, which is what mizzle reads.
