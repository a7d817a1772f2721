/** A shop in one table: customers, their orders with lines, and their addresses. */
@NullMarked
package io.mizzle.examples.shop;

import org.jspecify.annotations.NullMarked;
