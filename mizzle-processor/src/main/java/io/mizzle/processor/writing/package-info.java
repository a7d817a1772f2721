/** The generated sources, made from the model with JavaPoet: one class per group of members, one method per member. */
@NullMarked
package io.mizzle.processor.writing;

import org.jspecify.annotations.NullMarked;
