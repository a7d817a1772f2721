import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, ArrayList<String> tags) {}
//! [mizzle:collection-type] Component "tags" has collection type "ArrayList". Declare it as List, which is what mizzle reads.
