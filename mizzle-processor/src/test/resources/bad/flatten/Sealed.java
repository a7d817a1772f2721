import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Flatten Discount discount) {}
//! [mizzle:flatten] Component "discount" of type "Discount" cannot be flattened. Use a @Document record.

@Document
sealed interface Discount {
    record Percent(int rate) implements Discount {}
}
