/** The rules that the code of the processor keeps, stated as tests. */
@NullMarked
package io.mizzle.processor.architecture;

import org.jspecify.annotations.NullMarked;
