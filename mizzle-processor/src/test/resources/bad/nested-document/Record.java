import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, Address address) {}
//! [mizzle:nested-document] "Address" in component "address" is not a document, so no reader and writer is generated for it. Add @Document to it, or use @Json.

record Address(String city) {}
