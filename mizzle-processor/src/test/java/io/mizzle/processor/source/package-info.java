/** Source text: how it is laid out. */
@NullMarked
package io.mizzle.processor.source;

import org.jspecify.annotations.NullMarked;
