import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, List<Discount> discounts) {}
//! [mizzle:nested-document] "Discount" in component "discounts" is not a document, so no reader and writer is generated for it. Add @Document to it, or use @Json.

sealed interface Discount {
    record Percent(int rate) implements Discount {}
}
