import io.mizzle.annotation.*;

@Document
//! [mizzle:not-a-record] @Document needs a record or a sealed interface, and "Address" is not. Declare it as one.
interface Address {}
