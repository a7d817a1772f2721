/** Generated sources compared with the files under {@code expected/}. */
@NullMarked
package io.mizzle.processor.writing;

import org.jspecify.annotations.NullMarked;
