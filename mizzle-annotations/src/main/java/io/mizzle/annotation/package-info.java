/** The annotations that turn records into DynamoDB tables, entities, documents and results. */
@NullMarked
package io.mizzle.annotation;

import org.jspecify.annotations.NullMarked;
