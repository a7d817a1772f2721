/** What the processor generates against: entities and tables as immutable data, keys and access paths as types. */
@NullMarked
package io.mizzle.schema;

import org.jspecify.annotations.NullMarked;
