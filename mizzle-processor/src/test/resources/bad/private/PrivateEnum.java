import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Color color) {
//! [mizzle:private] Component "color" has type "Color", which is private, so generated code cannot name it. Make the type at least package-private.
    private enum Color { RED }
}
