import io.mizzle.annotation.*;

@Document
sealed interface Discount {
    record Percent(int rate) implements Discount {}

    @Document(type = "Percent")
    record Fixed(int amount) implements Discount {}
//! [mizzle:type-name] Type name "Percent" of document "Fixed" is also that of document "Percent". Give one another name with @Document(type = …).
}
