import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SuppressWarnings("rawtypes") Map tags) {}
//! [mizzle:unsupported-type] Type "Map" of component "tags" has no type argument, so nothing is known of its elements. Write it, for example Map<String, String>.
