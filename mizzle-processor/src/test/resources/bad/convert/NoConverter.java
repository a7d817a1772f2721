import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Convert(String.class) Thread thread) {}
//! [mizzle:convert] "String", converter of component "thread", is no AttributeConverter. Use a class with a constructor without parameters that is an AttributeConverter<Thread>.
