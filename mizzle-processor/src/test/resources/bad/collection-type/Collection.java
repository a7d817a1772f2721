import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Collection<String> tags) {}
//! [mizzle:collection-type] Component "tags" has collection type "Collection". Declare it as List or Set, which is what mizzle reads.
