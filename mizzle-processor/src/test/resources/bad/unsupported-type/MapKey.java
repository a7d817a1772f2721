import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Map<List<String>, String> labels) {}
//! [mizzle:unsupported-type] The keys of map "labels" have type "List<String>", which has no text form. Use a scalar that is not binary, or an enum.
