@NullMarked
package products;

import org.jspecify.annotations.NullMarked;
