/** Reads against DynamoDB Local: every kind of select, and suites that compare them with models in memory. */
@NullMarked
package io.mizzle.reads;

import org.jspecify.annotations.NullMarked;
