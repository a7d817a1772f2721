import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Convert(MoneyConverter.class) Money price) {}
//! [mizzle:convert] "MoneyConverter", converter of component "price", has no constructor without parameters. Use a class with a constructor without parameters that is an AttributeConverter<Money>.

final class MoneyConverter implements io.mizzle.codec.AttributeConverter<Money> {
    MoneyConverter(String currency) {}
}

final class Money {}
