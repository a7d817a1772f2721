package io.mizzle.reliability;

import io.mizzle.annotation.CountOf;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import io.mizzle.annotation.SumOf;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;

/** Keeps four numbers. */
@Entity
@Key(partition = "SHELF#{shelfId}", sort = "SHELF")
@Relation(name = "boxes", many = Box.class)
@Relation(name = "tools", many = Tool.class, by = "place=shelfId")
public record Shelf(
        String shelfId,
        String label,
        @CountOf(Box.class) long boxCount,
        @SumOf(value = Box.class, attribute = "weight") BigDecimal weight,
        @CountOf(Tool.class) long toolCount,
        @SumOf(value = Tool.class, attribute = "price") long price,
        @Version long version)
        implements Store {}
