/** Keys as text: formats, encodings, templates, and the exact key conditions for ranges over them. Pure JDK code, no DynamoDB client. */
@NullMarked
package io.mizzle.key;

import org.jspecify.annotations.NullMarked;
