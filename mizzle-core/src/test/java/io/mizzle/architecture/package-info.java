/** The rules that the code of core keeps, stated as tests. */
@NullMarked
package io.mizzle.architecture;

import org.jspecify.annotations.NullMarked;
