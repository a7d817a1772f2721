/** Tests against a real DynamoDB API: starts DynamoDB Local, creates the tables of a test class and removes them. */
@NullMarked
package io.mizzle.testing;

import org.jspecify.annotations.NullMarked;
