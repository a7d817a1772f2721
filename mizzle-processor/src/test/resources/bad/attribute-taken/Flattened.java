import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, String city, @Flatten Address address) {}
//! [mizzle:attribute-taken] Attribute "city" of component "address.city" is also that of component "city". Give one another name with @AttributeName.

@Document
record Address(String city) {}
