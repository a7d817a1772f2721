/** Items out of tables into files and back. */
@NullMarked
package io.mizzle.migration.transfer;

import org.jspecify.annotations.NullMarked;
