/** An entity with everything writes have to take care of, and its metamodel as the processor would generate it. */
@NullMarked
package io.mizzle.handwritten;

import org.jspecify.annotations.NullMarked;
