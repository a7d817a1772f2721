/** A time series: a partition per sensor and day, read across days. */
@NullMarked
package io.mizzle.examples.readings;

import org.jspecify.annotations.NullMarked;
