import io.mizzle.annotation.*;

@Document
sealed interface Discount {
    record Percent(int rate, @AttributeName("_type") String kind) implements Discount {}
//! [mizzle:attribute-taken] Attribute "_type" of component "kind" holds the type of a sealed document. Give it another name with @AttributeName.
}
