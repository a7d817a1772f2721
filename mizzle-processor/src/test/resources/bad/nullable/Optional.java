import io.mizzle.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @Nullable Optional<String> title) {}
//! [mizzle:nullable] Component "title" is Optional and @Nullable, and both mean an absent attribute. Keep one.
