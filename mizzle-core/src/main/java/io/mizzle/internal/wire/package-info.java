/** What DynamoDB counts and refuses: sizes, numbers, keys, values and expressions, checked before anything is sent. */
@NullMarked
package io.mizzle.internal.wire;

import org.jspecify.annotations.NullMarked;
