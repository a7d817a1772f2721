/** The schema in the languages of other tools. */
@NullMarked
package io.mizzle.cli.document;

import org.jspecify.annotations.NullMarked;
