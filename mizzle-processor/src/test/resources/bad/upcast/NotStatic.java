import io.mizzle.annotation.*;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity(version = 2)
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id) implements Shop {
    @Upcast(from = 1)
//! [mizzle:upcast] @Upcast method "lift" is not static. Declare it as static Map<String, AttributeValue> lift(Map<String, AttributeValue> item), not private.
    Map<String, AttributeValue> lift(Map<String, AttributeValue> item) {
        return item;
    }
}
