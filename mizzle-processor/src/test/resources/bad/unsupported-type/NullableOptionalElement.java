import io.mizzle.annotation.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, List<@Nullable Optional<String>> titles) {}
//! [mizzle:unsupported-type] Component "titles" has an Optional inside an Optional, or a nullable one, and both would be stored as nothing. Keep one.
