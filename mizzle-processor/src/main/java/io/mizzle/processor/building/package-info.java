/** From declarations to the model: templates resolved, indexes collected, names found. */
@NullMarked
package io.mizzle.processor.building;

import org.jspecify.annotations.NullMarked;
