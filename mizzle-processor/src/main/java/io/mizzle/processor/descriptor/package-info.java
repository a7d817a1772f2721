/** The schema as JSON files in the class output, for tools that load no user classes. */
@NullMarked
package io.mizzle.processor.descriptor;

import org.jspecify.annotations.NullMarked;
