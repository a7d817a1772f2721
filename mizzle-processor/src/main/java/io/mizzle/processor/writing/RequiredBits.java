package io.mizzle.processor.writing;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The attributes whose absence only a bit can tell, as constants of 64 bits. */
final class RequiredBits {

    private static final int BITS = 64;

    private final int words;
    private final long[] masks;
    private final List<String> constants = new ArrayList<>();

    /**
     * For one codec class.
     *
     * @param leaves the record's attributes
     * @param names its constants
     */
    RequiredBits(List<Leaf> leaves, FreeNames names) {
        this.words = Math.max(1, (leaves.size() + BITS - 1) / BITS);
        this.masks = new long[words];
        for (Leaf leaf : leaves) {
            if (leaf.needsBit()) {
                masks[leaf.index() / BITS] |= 1L << leaf.index();
            }
        }
        for (int word = 0; word < words; word++) {
            constants.add(names.newName(word == 0 ? "REQUIRED" : "REQUIRED_" + (word + 1)));
        }
    }

    int words() {
        return words;
    }

    boolean isOneWord() {
        return words == 1;
    }

    boolean any() {
        for (int word = 0; word < words; word++) {
            if (any(word)) {
                return true;
            }
        }
        return false;
    }

    boolean any(int word) {
        return masks[word] != 0;
    }

    String constant(int word) {
        return constants.get(word);
    }

    List<Member> fields() {
        List<Member> fields = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            if (any(word)) {
                fields.add(FieldBuilder.of(
                                TypeName.LONG, constant(word), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("0b$LL", Long.toBinaryString(masks[word]))
                        .build());
            }
        }
        return fields;
    }
}
