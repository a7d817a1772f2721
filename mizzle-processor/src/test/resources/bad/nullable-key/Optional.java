import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
//! [mizzle:nullable-key] Component "id" is part of the key of "Order" but "id" is Optional, and DynamoDB refuses keys without value. Make it required.
record Order(Optional<String> id, int lineNo) implements Shop {}
