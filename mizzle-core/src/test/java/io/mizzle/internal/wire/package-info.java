/** The rules of DynamoDB, one by one and against DynamoDB Local. */
@NullMarked
package io.mizzle.internal.wire;

import org.jspecify.annotations.NullMarked;
