/** Tests of reading schemas and settings. */
@NullMarked
package io.mizzle.migration.schema;

import org.jspecify.annotations.NullMarked;
