import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @OmitEmpty UUID id) {}
//! [mizzle:omit-empty] @OmitEmpty on component "id" of type "UUID", which has no empty value. Remove it, or make the component @Nullable instead.
