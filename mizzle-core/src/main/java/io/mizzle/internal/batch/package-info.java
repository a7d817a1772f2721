/** Batches of puts and deletes: from entities and keys over chunks that fit one request to what was and was not processed. */
@NullMarked
package io.mizzle.internal.batch;

import org.jspecify.annotations.NullMarked;
