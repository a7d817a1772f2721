import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default(value = "x", provider = Titles.class) String title) {}
//! [mizzle:default] @Default on component "title" has values and a provider. Keep one.

final class Titles implements java.util.function.Supplier<String> {
    @Override
    public String get() {
        return "x";
    }
}
