/** Projections, item collections, relations and views, against DynamoDB Local. */
@NullMarked
package io.mizzle.graphs;

import org.jspecify.annotations.NullMarked;
