package io.mizzle.internal.wire;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Rules of sets: at least one element, no element twice; each element as a value of its own. */
final class SetRules {

    private SetRules() {}

    static @Nullable Violation findInStrings(List<String> elements) {
        for (String element : elements) {
            Violation found = TextRules.find(element);
            if (found != null) {
                return found;
            }
        }
        return findInElements(elements);
    }

    /** Numbers are the same when their values are: 1 and 1.0 may not stand in one set. */
    static @Nullable Violation findInNumbers(List<String> elements) {
        Set<BigDecimal> values = new HashSet<>();
        for (String element : elements) {
            Violation found = NumberRules.find(element);
            if (found != null) {
                return found;
            }
            if (!values.add(new BigDecimal(element).stripTrailingZeros())) {
                return duplicate();
            }
        }
        return findInElements(elements);
    }

    static @Nullable Violation findInBinaries(List<SdkBytes> elements) {
        return findInElements(elements);
    }

    private static @Nullable Violation findInElements(Collection<?> elements) {
        if (elements.isEmpty()) {
            return Violation.here("a set may not be empty", "Leave the attribute out, or remove it");
        }
        if (elements.size() > 1 && new HashSet<>(elements).size() < elements.size()) {
            return duplicate();
        }
        return null;
    }

    private static Violation duplicate() {
        return Violation.here("a set holds the same element twice", "Remove the duplicate, or use a list");
    }
}
