import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}{lineNo}", sort = "ORDER")
//! [mizzle:adjacent] Nothing stands between "{id}" and "{lineNo}" in "ORDER#{id}{lineNo}", so their values run together. Put "#" between them.
record Order(String id, int lineNo) implements Shop {}
