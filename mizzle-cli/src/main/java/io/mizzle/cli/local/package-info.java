/** DynamoDB Local as a process of its own, for development. */
@NullMarked
package io.mizzle.cli.local;

import org.jspecify.annotations.NullMarked;
