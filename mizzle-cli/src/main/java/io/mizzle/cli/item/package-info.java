/** Items found and shown by entity, without the application's classes. */
@NullMarked
package io.mizzle.cli.item;

import org.jspecify.annotations.NullMarked;
