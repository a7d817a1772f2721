/** The schema of an application, read from the descriptors that the processor wrote, without loading a class. */
@NullMarked
package io.mizzle.migration.schema;

import org.jspecify.annotations.NullMarked;
