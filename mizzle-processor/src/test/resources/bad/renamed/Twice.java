import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("old") String name, @RenamedFrom("old") String title) {}
//! [mizzle:renamed] Attribute "old" cannot have become both component "name" and component "title". Remove one @RenamedFrom.
