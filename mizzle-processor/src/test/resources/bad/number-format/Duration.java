import io.mizzle.annotation.*;
import java.time.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{id}", sort = "AFTER#{delay}")
//! [mizzle:number-format] "delay" in sort template "AFTER#{delay}" has type "Duration", whose texts do not sort as its values do. Use an Instant, a LocalDate or a number.
record Order(String id, Duration delay) implements Shop {}
