package shop;

import io.mizzle.annotation.Document;
import java.math.BigDecimal;

@Document
public sealed interface Discount {
    record Percent(int rate) implements Discount {}

    record Fixed(BigDecimal amount) implements Discount {}
}
