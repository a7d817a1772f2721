/** Faults on the way to DynamoDB and back, for tests of what a program does when the network or the server fails. */
@NullMarked
package io.mizzle.testing.fault;

import org.jspecify.annotations.NullMarked;
