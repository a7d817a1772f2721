import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey long number, @Unique String name) {}
//! [mizzle:unique] Component "name" is unique, and its guards have texts as keys, but table "products" has key attribute "number" of type N. Give the table keys of type S, or remove @Unique.
