import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{at:bucket(WEEK)}", sort = "ORDER")
//! [mizzle:format] Format "bucket(WEEK)" of "at" at position 11 of "ORDER#{at:bucket(WEEK)}" needs DAY, HOUR or MONTH. Change the format.
record Order(Instant at) implements Shop {}
