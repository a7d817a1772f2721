package club;

import io.mizzle.annotation.ItemCollection;

/** A partition of an index. */
@ItemCollection(index = "gsi1", partition = "HOME#{homeId}")
public sealed interface Scheduled permits Match {}
