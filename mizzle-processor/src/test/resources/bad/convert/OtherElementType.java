import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "products")
record Product(@PartitionKey String sku, List<@Convert(MoneyConverter.class) String> prices) {}
//! [mizzle:convert] "MoneyConverter", converter of component "prices", converts "Money". Use a class with a constructor without parameters that is an AttributeConverter<String>.

final class MoneyConverter implements io.mizzle.codec.AttributeConverter<Money> {}

final class Money {}
