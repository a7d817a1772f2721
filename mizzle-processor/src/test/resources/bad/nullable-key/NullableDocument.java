import io.mizzle.annotation.*;
import org.jspecify.annotations.Nullable;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{shipTo.city}", sort = "ORDER")
//! [mizzle:nullable-key] Component "shipTo.city" is part of the key of "Order" but "shipTo" is @Nullable, and DynamoDB refuses keys without value. Make it required.
record Order(@Nullable Address shipTo) implements Shop {}

@Document
record Address(String city) {}
