package io.mizzle.examples.shop;

import io.mizzle.annotation.Document;
import org.jspecify.annotations.Nullable;

/** A document: stored as a map inside the items that have one. */
// docs:begin document
@Document
public record PostalAddress(
        String street, String city, @Nullable String zip) {}
// docs:end document
