/** Tests of export and import. */
@NullMarked
package io.mizzle.migration.transfer;

import org.jspecify.annotations.NullMarked;
