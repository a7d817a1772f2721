/** What is said about mistakes, and where. */
@NullMarked
package io.mizzle.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
