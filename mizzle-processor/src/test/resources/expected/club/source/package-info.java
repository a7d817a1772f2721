/** A club whose members have names of their own, and numbers that are counted. */
@NullMarked
package club;

import org.jspecify.annotations.NullMarked;
