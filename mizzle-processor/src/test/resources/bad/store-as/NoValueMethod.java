import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @StoreAs(ScalarForm.VALUE) Color color) {}
//! [mizzle:store-as] Enum "Color" of component "color" has no public method value() that gives a String, int or long. Add one, or use another form.

enum Color { RED, GREEN }
