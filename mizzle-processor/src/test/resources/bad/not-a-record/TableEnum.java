import io.mizzle.annotation.*;

@Table(name = "orders")
//! [mizzle:not-a-record] @Table needs a record or an interface, and "Orders" is not. Declare it as one.
enum Orders { A }
