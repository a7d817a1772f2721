import io.mizzle.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, Map<@Nullable String, String> labels) {}
//! [mizzle:nullable] The keys of map "labels" are @Nullable, but an entry of an item has a name. Remove @Nullable.
