import io.mizzle.annotation.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(name = "products")
record Product(@PartitionKey String sku, @SoftDelete @Nullable Instant deletedAt, @SoftDelete @Nullable Instant goneAt) {}
//! [mizzle:soft-delete] Component "goneAt" is a second @SoftDelete of "Product". Keep one.
