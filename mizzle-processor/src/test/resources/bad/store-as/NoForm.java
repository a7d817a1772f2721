import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "products")
record Product(@PartitionKey String sku, @StoreAs(ScalarForm.EPOCH_SECONDS) LocalDate day) {}
//! [mizzle:store-as] Component "day" of type "LocalDate" has no form EPOCH_SECONDS. Remove @StoreAs.
