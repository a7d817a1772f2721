package io.mizzle.key;

import io.mizzle.key.KeyPart.Literal;
import io.mizzle.key.KeyPart.Placeholder;
import java.util.List;

/** Whether some key of a template can start with a given text, segment by segment. When in doubt, yes. */
final class PrefixProof {

    private final KeyTemplate template;
    private final List<KeyPart> parts;
    private final String prefix;
    private int at;

    PrefixProof(KeyTemplate template, String prefix) {
        this.template = template;
        this.parts = template.parts();
        this.prefix = prefix;
    }

    boolean possible() {
        for (int i = 0; i < parts.size() && at < prefix.length(); i++) {
            boolean fits = parts.get(i) instanceof Literal literal
                    ? literal(literal.text())
                    : value(i, ((Placeholder) parts.get(i)).format());
            if (!fits) {
                return false;
            }
        }
        return at >= prefix.length();
    }

    private boolean literal(String text) {
        int common = Math.min(text.length(), prefix.length() - at);
        boolean same = prefix.regionMatches(at, text, 0, common);
        at += text.length();
        return same;
    }

    private boolean value(int part, KeyFormat<?> format) {
        boolean fixed = format.width() != KeyFormat.VARIABLE;
        String following = part + 1 < parts.size() && parts.get(part + 1) instanceof Literal next ? next.text() : "";
        boolean whole = fixed ? at + format.width() <= prefix.length() : prefix.indexOf(KeyEncoding.DELIMITER, at) >= 0;
        if (!whole) {
            return beginning(format, fixed || TemplateRules.closed(parts, part));
        }
        int end = fixed ? at + format.width() : KeyReader.segmentEnd(prefix, at, following);
        if (end < at) {
            return false;
        }
        String segment = prefix.substring(at, end);
        at = end;
        return accepts(format, segment);
    }

    // With a literal behind the value in its segment, the prefix may reach into that literal.
    private boolean beginning(KeyFormat<?> format, boolean valueOnly) {
        String start = prefix.substring(at);
        at = prefix.length();
        if (!valueOnly) {
            return true;
        }
        try {
            return format.mayStartWith(template.encoding().decode(start));
        } catch (KeyValueException cutEscape) {
            return true;
        }
    }

    private boolean accepts(KeyFormat<?> format, String segment) {
        try {
            return format.accepts(template.encoding().decode(segment));
        } catch (KeyValueException foreign) {
            return false;
        }
    }
}
