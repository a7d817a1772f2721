/** What mizzle costs beside the SDK by hand and the enhanced client: the same items, the same requests, counted in one run. */
@NullMarked
package io.mizzle.benchmarks;

import org.jspecify.annotations.NullMarked;
