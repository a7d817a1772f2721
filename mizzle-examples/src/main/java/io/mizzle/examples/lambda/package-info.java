/** A function on AWS Lambda that is ready before its first event. */
@NullMarked
package io.mizzle.examples.lambda;

import org.jspecify.annotations.NullMarked;
