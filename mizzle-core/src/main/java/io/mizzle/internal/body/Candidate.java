package io.mizzle.internal.body;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One of the readers that may be the one for the next item of a document. For one thread. */
final class Candidate {

    final @Nullable ItemReader<?> reader;
    final ItemSource source;

    /** Which came after this one the last time: items of one type mostly stand together, or take turns. */
    Candidate follower = this;

    /** The type as it stands in the document, once items of several types were met there. */
    private byte @Nullable [] type;

    Candidate(@Nullable ItemReader<?> reader, ItemSource source) {
        this.reader = reader;
        this.source = source;
    }

    /**
     * Reads an item from where it begins.
     *
     * @return null if it has to be read in another way; then the document stands anywhere
     */
    @Nullable Object read(int from) {
        if (reader == null) {
            return null;
        }
        source.json().moveTo(from);
        source.want(type);
        source.enterItem();
        return reader.read(source);
    }

    /** Passes an item from where it begins. */
    void pass(int from) {
        source.json().moveTo(from);
        source.want(null);
        source.enterItem();
        source.passItem();
    }

    /** Whether it was not for its type that an item could not be read. */
    boolean expected(int typeAt) {
        byte[] wanted = type;
        if (wanted == null) {
            return true;
        }
        byte[] bytes = source.json().bytes();
        int end = typeAt + wanted.length;
        return end <= bytes.length && Arrays.equals(wanted, 0, wanted.length, bytes, typeAt, end);
    }

    /** From now on an item of another type is found to be one when its type is reached, not at its end. */
    void learnType() {
        int at = source.positions().length > 1 ? source.positions()[1] : 0;
        if (type == null && at != 0 && reader != null && reader.isTyped()) {
            JsonBytes json = source.json();
            int back = json.at();
            json.moveTo(at);
            JsonValues.skip(json, 0);
            type = Arrays.copyOfRange(json.bytes(), at, json.at());
            json.moveTo(back);
        }
    }

    /** The same type can be written in another way, or have another name. */
    void forgetType() {
        type = null;
    }
}
