import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{tags}", sort = "X")
//! [mizzle:key-type] Component "tags" in "ORDER#{tags}" has no text form for a key. Use a scalar or enum that is not binary, converted or JSON.
record Order(List<String> tags) implements Shop {}
