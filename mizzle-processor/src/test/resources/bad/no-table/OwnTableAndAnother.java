import io.mizzle.annotation.*;

@Entity(table = Product.class)
//! [mizzle:no-table] "Product" has @Table and is its own table, so @Entity(table = …) contradicts it. Remove one.
@Table(name = "products")
record Product(@PartitionKey String sku) {}
