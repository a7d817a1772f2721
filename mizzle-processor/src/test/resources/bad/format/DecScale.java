import io.mizzle.annotation.*;
import java.math.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
sealed interface Shop permits Order {}

@Entity
@Key(partition = "ORDER#{price:dec(4,5)}", sort = "ORDER")
//! [mizzle:format] Format "dec(4,5)" of "price" at position 14 of "ORDER#{price:dec(4,5)}" needs a number from 0 to 4 where it has "5". Change the format.
record Order(BigDecimal price) implements Shop {}
