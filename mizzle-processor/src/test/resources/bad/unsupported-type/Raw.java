import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @SuppressWarnings("rawtypes") List tags) {}
//! [mizzle:unsupported-type] Type "List" of component "tags" has no type argument, so nothing is known of its elements. Write it, for example List<String>.
