import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{day:iso(3)}", sort = "ORDER")
//! [mizzle:format] Format "iso(3)" of "day" at position 12 of "ORDER#{day:iso(3)}" is for an Instant. Change the format.
record Order(LocalDate day) implements Shop {}
