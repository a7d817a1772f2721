/** Tests of the grammar of templates and {@code when}, and of the collision proof. */
@NullMarked
package io.mizzle.processor.template;

import org.jspecify.annotations.NullMarked;
