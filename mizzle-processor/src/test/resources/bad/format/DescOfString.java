import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER", sort = "ORDER#{id:desc}")
//! [mizzle:format] Format "desc" of "id" in "ORDER#{id:desc}" needs digits at fixed places. Combine it with num, dec, epoch or iso: {id:num(10)|desc}.
record Order(String id, int lineNo) implements Shop {}
