import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @AttributeName("") String title) {}
//! [mizzle:attribute-name] Component "title" has an empty attribute name. Write a name, or remove @AttributeName.
