import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Default("Rome") Address address) {}
//! [mizzle:default] A value of type "Address" for component "address" cannot be written as text. Use @Default(provider = …).

@Document
record Address(String city) {}
