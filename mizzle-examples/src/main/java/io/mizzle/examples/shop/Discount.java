package io.mizzle.examples.shop;

import io.mizzle.annotation.Document;
import java.math.BigDecimal;

/** One of several documents: stored as a map with the name of its record in {@code _type}. */
// docs:begin choice
@Document
public sealed interface Discount {
    record Percent(int rate) implements Discount {}

    record Fixed(BigDecimal amount) implements Discount {}
}
// docs:end choice
