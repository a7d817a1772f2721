// docs:begin file
package io.mizzle.examples.notes;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Version;
import java.time.Instant;

@Table(name = "notes")
public record Note(
        @PartitionKey String author,
        @SortKey Instant at,
        String text,
        int stars,
        @Version long version) {}
// docs:end file
