/** Transactions: several writes or reads as one, their limits, their retries, and one reason per operation where they fail. */
@NullMarked
package io.mizzle.internal.transaction;

import org.jspecify.annotations.NullMarked;
