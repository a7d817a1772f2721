import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Optional<Optional<String>> title) {}
//! [mizzle:unsupported-type] Component "title" has an Optional inside an Optional, or a nullable one, and both would be stored as nothing. Keep one.
