package io.mizzle.internal.body;

import org.jspecify.annotations.Nullable;

/** What reads the items of a response: entities of one type, or of several. Immutable and thread-safe. */
public sealed interface ItemReading permits ItemReader, MixedReader {

    /** How many readers there are, at least one. */
    int size();

    /** One of them. */
    ItemReader<?> member(int place);

    /**
     * Which of them is for items of a type, or -1.
     *
     * @param type as it is stored, null where there is none
     */
    int placeOf(@Nullable String type);
}
