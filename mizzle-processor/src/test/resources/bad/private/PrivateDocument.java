import io.mizzle.annotation.*;

final class Outer {
    @Document
    private record Address(String city) {}
//! [mizzle:private] "Address" is private, so generated code cannot name it. Make it at least package-private.
}
