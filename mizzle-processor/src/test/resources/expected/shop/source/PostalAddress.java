package shop;

import io.mizzle.annotation.Document;
import org.jspecify.annotations.Nullable;

@Document
public record PostalAddress(String street, String city, @Nullable String zip) {}
