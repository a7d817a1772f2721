import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "open", partition = "OPEN", sort = "{id}", when = "state = OPNE")
//! [mizzle:when] "OPNE" in when "state = OPNE" is no value of "state". Did you mean "OPEN"?
record Order(String id, State state, List<String> tags) implements Shop {}

enum State { OPEN, PAID }
