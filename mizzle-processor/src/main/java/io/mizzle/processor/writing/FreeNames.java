package io.mizzle.processor.writing;

import com.squareup.javapoet.NameAllocator;

/** Gives names that neither clash nor are keywords, as JavaPoet does, whose own tags are random numbers that cost more than the names. */
final class FreeNames {

    private final NameAllocator names = new NameAllocator();

    /**
     * The name, or one like it if that is taken.
     *
     * @param suggestion the name that reads best
     */
    String newName(String suggestion) {
        return names.newName(suggestion, new Object());
    }
}
