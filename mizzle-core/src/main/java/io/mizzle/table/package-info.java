/** Tables as DynamoDB has them: described from their declaration, created, waited for and deleted. */
@NullMarked
package io.mizzle.table;

import org.jspecify.annotations.NullMarked;
