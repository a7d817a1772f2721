import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Json @Convert(MoneyConverter.class) Money price) {}
//! [mizzle:json] @Json on component "price" and @Convert contradict each other. Remove one.

final class MoneyConverter implements io.mizzle.codec.AttributeConverter<Money> {}

final class Money {}
