/** Tests of batches without a server. */
@NullMarked
package io.mizzle.internal.batch;

import org.jspecify.annotations.NullMarked;
