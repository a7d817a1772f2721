import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Convert(MoneyConverter.class) String price) {}
//! [mizzle:convert] "MoneyConverter", converter of component "price", converts "Money". Use a class with a constructor without parameters that is an AttributeConverter<String>.

final class MoneyConverter implements io.mizzle.codec.AttributeConverter<Money> {}

final class Money {}
