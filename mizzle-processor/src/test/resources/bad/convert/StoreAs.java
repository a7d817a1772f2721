import io.mizzle.annotation.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @Convert(MoneyConverter.class) @StoreAs(ScalarForm.ISO) Money price) {}
//! [mizzle:convert] @Convert on component "price" and @StoreAs contradict each other. Remove one.

final class MoneyConverter implements io.mizzle.codec.AttributeConverter<Money> {}

final class Money {}
