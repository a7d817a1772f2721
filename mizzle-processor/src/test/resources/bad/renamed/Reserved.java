import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk")
sealed interface Shop {
    @Entity
    @Key(partition = "PRODUCT#{sku}")
    record Product(String sku, @RenamedFrom("gsi1pk") String name) implements Shop {}
//! [mizzle:renamed] Attribute "gsi1pk", which component "name" was stored in, is a key of index "gsi1" of table "shop". Write another name, or remove @RenamedFrom.
}
