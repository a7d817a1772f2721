/** The grammar of key templates and of {@code when}, and the proof that two templates never give the same key. */
@NullMarked
package io.mizzle.processor.template;

import org.jspecify.annotations.NullMarked;
