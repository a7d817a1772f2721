import io.mizzle.annotation.*;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class Lifts {
    @Upcast(from = 1)
//! [mizzle:upcast] @Upcast stands in "Lifts", which is no entity. Move the method to the entity's record, or remove it.
    static Map<String, AttributeValue> lift(Map<String, AttributeValue> item) {
        return item;
    }
}
