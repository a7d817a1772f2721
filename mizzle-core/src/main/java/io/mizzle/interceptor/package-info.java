/** Where everything that is not the core hangs on: what users hook into every read and write. */
@NullMarked
package io.mizzle.interceptor;

import org.jspecify.annotations.NullMarked;
