import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @GeneratedId(IdKind.ULID) UUID number) {}
//! [mizzle:generated-id] @GeneratedId on component "number" of type "UUID" cannot hold a ULID, which is a text. Use UUID or String.
