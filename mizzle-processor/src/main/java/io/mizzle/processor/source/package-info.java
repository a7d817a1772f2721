/** Java source as text: pieces of code that name types, put together to members and laid out once with imports, indentation and lines of a readable length. */
@NullMarked
package io.mizzle.processor.source;

import org.jspecify.annotations.NullMarked;
