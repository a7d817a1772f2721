import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, String title, @AttributeName("title") String name) {}
//! [mizzle:attribute-taken] Attribute "title" of component "name" is also that of component "title". Give one another name with @AttributeName.
