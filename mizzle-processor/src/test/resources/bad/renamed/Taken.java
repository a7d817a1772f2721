import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("title") String name, String title) {}
//! [mizzle:renamed] Attribute "title", which component "name" was stored in, is now that of component "title". Give that one another name with @AttributeName until no item has the former name.
