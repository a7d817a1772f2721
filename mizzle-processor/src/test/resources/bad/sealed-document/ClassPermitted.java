import io.mizzle.annotation.*;

@Document
sealed interface Discount {
    record Percent(int rate) implements Discount {}

    final class Free implements Discount {}
//! [mizzle:sealed-document] "Free", permitted by document "Discount", is no record. Permit only records, or sealed interfaces of records.
}
