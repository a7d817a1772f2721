import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}-{lineNo}", sort = "ORDER")
//! [mizzle:adjacent] Between "{id}" and "{lineNo}" in "ORDER#{id}-{lineNo}" stands no "#", so their values can be cut in more than one way. Put "#" between them.
record Order(String id, int lineNo) implements Shop {}
