package keys;

import io.mizzle.annotation.Document;
import org.jspecify.annotations.Nullable;

/** A document that keys look into. */
@Document
public record Place(String city, @Nullable String street) {}
