/** Tests of tables, schemas and migrations against DynamoDB Local. */
@NullMarked
package io.mizzle.migration;

import org.jspecify.annotations.NullMarked;
