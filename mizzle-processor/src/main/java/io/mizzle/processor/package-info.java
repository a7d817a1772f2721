/** The annotation processor: from records with annotations to metamodels, readers, writers and descriptors. */
@NullMarked
package io.mizzle.processor;

import org.jspecify.annotations.NullMarked;
