import io.mizzle.annotation.*;

@Document
sealed interface Rule {
    record Not(Rule rule) implements Rule {}
//! [mizzle:endless-document] Document "Not" contains itself (Not - Not), without end. Store a key instead, or use @Json.

    record Yes() implements Rule {}
}
