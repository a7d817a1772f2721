package io.mizzle.key;

import io.mizzle.codec.Utf8;
import io.mizzle.key.KeyPart.Literal;
import io.mizzle.key.KeyPart.Placeholder;
import java.util.List;

/** What a template must be for its keys to be told apart, and where its keys sort by value. */
final class TemplateRules {

    private TemplateRules() {}

    static void check(KeyTemplate template) {
        if (template.parts().isEmpty()) {
            throw new IllegalArgumentException("a key template is empty; write a literal or a placeholder");
        }
        for (int i = 0; i < template.parts().size(); i++) {
            if (template.parts().get(i) instanceof Literal literal) {
                checkLiteral(template, i, literal.text());
            } else {
                checkPlaceholder(template, i);
            }
        }
    }

    private static void checkLiteral(KeyTemplate template, int at, String text) {
        if (text.isEmpty() || (at > 0 && template.parts().get(at - 1) instanceof Literal)) {
            throw refused(template, "an empty literal or two side by side", "join them");
        }
        if (Utf8.hasLoneSurrogate(text)) {
            throw refused(template, "a literal with an unpaired surrogate", "repair it");
        }
        if (template.encoding() != KeyEncoding.RAW && text.indexOf(KeyEncoding.ESCAPE) >= 0) {
            throw refused(template, "a literal with '$', which escapes values", "use another character");
        }
    }

    // From the left only fixed widths can be cut off, so a text of variable width is the last value of its segment.
    private static void checkPlaceholder(KeyTemplate template, int at) {
        List<KeyPart> parts = template.parts();
        boolean variable = ((Placeholder) parts.get(at)).format().width() == KeyFormat.VARIABLE;
        boolean literalBetween = at + 1 < parts.size() && parts.get(at + 1) instanceof Literal;
        boolean border = at + 1 < parts.size()
                && parts.get(at + 1) instanceof Literal next
                && (template.encoding() == KeyEncoding.RAW || next.text().indexOf(KeyEncoding.DELIMITER) >= 0);
        boolean last = at + 1 == parts.size() || (literalBetween && at + 2 == parts.size());
        if (variable && !border && !last) {
            throw refused(template, "two values in one segment, the first of variable width", "put '#' between them");
        }
    }

    static boolean sortsBy(KeyTemplate template, int part) {
        List<KeyPart> parts = template.parts();
        boolean end = part + 1 == parts.size();
        if (template.encoding() == KeyEncoding.RAW) {
            return end;
        }
        return end || ((Placeholder) parts.get(part)).format().width() != KeyFormat.VARIABLE || closed(parts, part);
    }

    /** Whether the delimiter or the end of the key follows a placeholder. */
    static boolean closed(List<KeyPart> parts, int part) {
        return part + 1 == parts.size()
                || (parts.get(part + 1) instanceof Literal next && next.text().charAt(0) == KeyEncoding.DELIMITER);
    }

    /** The part of a template where its nth placeholder stands. */
    static int partOf(KeyTemplate template, int placeholder) {
        int seen = -1;
        for (int i = 0; i < template.parts().size(); i++) {
            if (template.parts().get(i) instanceof Placeholder && ++seen == placeholder) {
                return i;
            }
        }
        throw new IllegalArgumentException("key " + template + " has no placeholder number " + (placeholder + 1));
    }

    private static IllegalArgumentException refused(KeyTemplate template, String what, String remedy) {
        return new IllegalArgumentException("key " + template + " has " + what + "; " + remedy);
    }
}
