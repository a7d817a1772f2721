import io.mizzle.annotation.*;

@Document
record Outer_Order(String city) {}

final class Outer {
    @Document
    record Order(String city) {}
//! [mizzle:name-taken] The class "QOuter_Order" that is generated for "Order" exists already. Rename one of them.
}
