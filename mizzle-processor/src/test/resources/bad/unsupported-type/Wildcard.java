import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, List<? extends Number> numbers) {}
//! [mizzle:unsupported-type] Type "? extends Number" of component "numbers" has a wildcard, so nothing is known of its elements. Write their type.
