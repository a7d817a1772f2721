import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @GeneratedId Optional<String> number) {}
//! [mizzle:generated-id] Component "number" is generated, so Optional contradicts it. Remove one.
