/** Tests of table requests and of creating and deleting tables. */
@NullMarked
package io.mizzle.table;

import org.jspecify.annotations.NullMarked;
