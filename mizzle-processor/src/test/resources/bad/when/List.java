import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "open", partition = "OPEN", sort = "{id}", when = "tags = 1")
//! [mizzle:when] Component "tags" in when "tags = 1" is no scalar, so it has no values to compare with. Use IS PRESENT.
record Order(String id, State state, List<String> tags) implements Shop {}

enum State { OPEN, PAID }
