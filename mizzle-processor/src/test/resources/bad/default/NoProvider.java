import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default(provider = Thread.class) String title) {}
//! [mizzle:default] Provider "Thread" of component "title" is no Supplier. Use a class with a constructor without parameters that is a Supplier<String>.
