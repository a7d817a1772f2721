import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default(provider = Numbers.class) String title) {}
//! [mizzle:default] Provider "Numbers" of component "title" supplies "Integer". Use a class with a constructor without parameters that is a Supplier<String>.

final class Numbers implements java.util.function.Supplier<Integer> {
    @Override
    public Integer get() {
        return 1;
    }
}
