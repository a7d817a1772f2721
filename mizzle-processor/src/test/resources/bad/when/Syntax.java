import io.mizzle.annotation.*;
import java.util.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "ORDER")
@IndexKey(index = "gsi1", name = "open", partition = "OPEN", sort = "{id}", when = "state is open")
//! [mizzle:when] when "state is open" cannot be read at position 10: there is "o" where PRESENT should be. Write facts such as status = OPEN, status IN (OPEN, PAID) or note IS PRESENT, joined by AND.
record Order(String id, State state, List<String> tags) implements Shop {}

enum State { OPEN, PAID }
