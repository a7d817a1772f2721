package io.mizzle.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What DynamoDB refuses inside a value, whatever the value is for. */
final class ValueRules {

    private static final int MAX_LEVELS = 32;

    private ValueRules() {}

    /**
     * The first rule a value breaks, or null.
     *
     * @param value the value
     * @param level how deep it stands in its item: 1 for a top-level attribute
     */
    static @Nullable Violation find(AttributeValue value, int level) {
        return switch (value.type()) {
            case S -> TextRules.find(value.s());
            case N -> NumberRules.find(value.n());
            case SS -> SetRules.findInStrings(value.ss());
            case NS -> SetRules.findInNumbers(value.ns());
            case BS -> SetRules.findInBinaries(value.bs());
            case L -> level < MAX_LEVELS ? findInList(value.l(), level + 1) : tooDeep();
            case M -> level < MAX_LEVELS ? findInMap(value.m(), level + 1) : tooDeep();
            case NUL -> Boolean.TRUE.equals(value.nul()) ? null : falseNull();
            case B, BOOL -> null;
            case UNKNOWN_TO_SDK_VERSION -> noType();
        };
    }

    private static @Nullable Violation findInList(List<AttributeValue> elements, int level) {
        for (int i = 0; i < elements.size(); i++) {
            Violation found = find(elements.get(i), level);
            if (found != null) {
                return found.inElement(i);
            }
        }
        return null;
    }

    private static @Nullable Violation findInMap(Map<String, AttributeValue> entries, int level) {
        for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
            Violation found = TextRules.findInName(entry.getKey());
            if (found == null) {
                found = find(entry.getValue(), level);
            }
            if (found != null) {
                return found.inEntry(entry.getKey());
            }
        }
        return null;
    }

    private static Violation tooDeep() {
        return Violation.here(
                "lists and maps are nested deeper than " + MAX_LEVELS
                        + " levels, counting the attribute and what is innermost",
                "Flatten the document, or store the inner part as an item of its own");
    }

    private static Violation falseNull() {
        return Violation.here("NULL must be true", "Create it with nul(true), or leave the attribute out");
    }

    private static Violation noType() {
        return Violation.here(
                "the value has no DynamoDB type, or more than one", "Give the AttributeValue exactly one member");
    }
}
