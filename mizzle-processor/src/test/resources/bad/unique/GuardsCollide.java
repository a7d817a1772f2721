import io.mizzle.annotation.*;

@Table(name = "products")
record Product(
        @PartitionKey String sku,
        String shop,
        @Unique(scope = "shop") String name,
        @Unique @AttributeName("name#x") String other) {}
//! [mizzle:unique] The guards of unique component "other" and the guards of "name" can have the same key in table "products", for example "_unique#Product.name#x#x". Begin the other template with a text of its own.
