/** What happens to items from insert to delete. */
@NullMarked
package io.mizzle.lifecycle;

import org.jspecify.annotations.NullMarked;
