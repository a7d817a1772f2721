import io.mizzle.annotation.*;

@Entity
//! [mizzle:not-a-record] @Entity needs a record, and "Order" is not. Declare it as one.
final class Order {}
