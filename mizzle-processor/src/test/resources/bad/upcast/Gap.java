import io.mizzle.annotation.*;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity(version = 4)
//! [mizzle:upcast] Nothing lifts items of "Order" from version 2, though they are lifted from version 1 on. Add an @Upcast(from = 2) method.
@Key(partition = "ORDER#{id}", sort = "ORDER")
record Order(String id) implements Shop {
    @Upcast(from = 1)
    static Map<String, AttributeValue> lift(Map<String, AttributeValue> item) {
        return item;
    }

    @Upcast(from = 3)
    static Map<String, AttributeValue> again(Map<String, AttributeValue> item) {
        return item;
    }
}
