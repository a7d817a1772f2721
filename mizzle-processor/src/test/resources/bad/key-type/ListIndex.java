import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @IndexPartitionKey("byTag") List<String> tags) {}
//! [mizzle:key-type] Component "tags" is a key attribute but not stored as S, N or B. Use a scalar or enum.
