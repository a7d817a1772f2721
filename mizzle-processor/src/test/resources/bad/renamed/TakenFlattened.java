import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @RenamedFrom("in_city") String town, @Flatten(prefix = "in_") Place place) {}
//! [mizzle:renamed] Attribute "in_city", which component "town" was stored in, is now that of component "place.city". Give that one another name with @AttributeName until no item has the former name.

@Document
record Place(String city) {}
