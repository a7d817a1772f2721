package io.mizzle.reliability;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import org.jspecify.annotations.Nullable;

/** Lies where an attribute says, which changes. */
@Entity
@Key(partition = "TOOL#{toolId}", sort = "TOOL")
@IndexKey(index = "gsi1", name = "byPlace", partition = "PLACE#{place}", sort = "{toolId}")
public record Tool(String toolId, @Nullable String place, long price) implements Store {}
