/** What mizzle throws: unchecked exceptions that name the operation, the entity, the key and the remedy. */
@NullMarked
package io.mizzle.exception;

import org.jspecify.annotations.NullMarked;
