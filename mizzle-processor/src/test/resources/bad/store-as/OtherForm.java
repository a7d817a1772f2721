import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @StoreAs(ScalarForm.ORDINAL) Instant at) {}
//! [mizzle:store-as] Component "at" of type "Instant" has no form ORDINAL. It has EPOCH_SECONDS, EPOCH_MILLIS, ISO.
