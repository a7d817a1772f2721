/** Sends requests and follows conversations to their end, sync and async, with one set of rules. */
@NullMarked
package io.mizzle.internal.execute;

import org.jspecify.annotations.NullMarked;
