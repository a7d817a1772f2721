import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, HashMap<String, String> labels) {}
//! [mizzle:collection-type] Component "labels" has collection type "HashMap". Declare it as Map, which is what mizzle reads.
