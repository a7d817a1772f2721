package io.mizzle.key;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.key.KeyPart.Literal;
import io.mizzle.key.KeyPart.Placeholder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key as literals and placeholders: {@code ORDER#{placedAt}#{orderId}}. Immutable and safe for concurrent use.
 *
 * <p>A key under {@link KeyEncoding#ESCAPED} or {@link KeyEncoding#REJECT} belongs to one tuple of values only, as far as the formats
 * are lossless, and keys sort as their tuples do.
 */
public final class KeyTemplate {

    private final KeyEncoding encoding;
    private final List<KeyPart> parts;
    private final List<Placeholder> placeholders;

    private KeyTemplate(KeyEncoding encoding, List<KeyPart> parts) {
        this.encoding = encoding;
        this.parts = parts;
        this.placeholders = parts.stream()
                .flatMap(part -> part instanceof Placeholder placeholder ? Stream.of(placeholder) : Stream.empty())
                .toList();
    }

    /**
     * A template of these parts.
     *
     * @param encoding how values are encoded
     * @param parts literals and placeholders in order; two literals never stand side by side
     * @return a template
     * @throws IllegalArgumentException if keys of the template could not be told apart; the message names template and part
     */
    public static KeyTemplate of(KeyEncoding encoding, KeyPart... parts) {
        KeyTemplate template = new KeyTemplate(encoding, List.of(parts));
        TemplateRules.check(template);
        return template;
    }

    /**
     * How values are encoded.
     *
     * @return the encoding given to {@link #of}
     */
    public KeyEncoding encoding() {
        return encoding;
    }

    /**
     * Literals and placeholders in order.
     *
     * @return an immutable list
     */
    public List<KeyPart> parts() {
        return parts;
    }

    /**
     * The placeholders in order.
     *
     * @return an immutable list
     */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /**
     * Whether there is no placeholder: every key of the template is the same.
     *
     * @return true if so
     */
    public boolean literalOnly() {
        return placeholders.isEmpty();
    }

    /**
     * Whether two different tuples of texts always have different keys. If not, a key condition may also return keys of other tuples,
     * so conditions on the components stay as filters.
     *
     * @return false only under {@link KeyEncoding#RAW} with several placeholders
     */
    public boolean injective() {
        return encoding != KeyEncoding.RAW || placeholders.size() < 2;
    }

    /**
     * Whether keys with equal values before this placeholder sort by its text, so that it can take a range and serve an order.
     *
     * @param placeholder its position, from 0
     * @return false if a literal other than {@code #} follows a text of variable width, and under {@link KeyEncoding#RAW} for all
     *     but the last part
     */
    public boolean sortsBy(int placeholder) {
        return TemplateRules.sortsBy(this, TemplateRules.partOf(this, placeholder));
    }

    /**
     * The key of a tuple.
     *
     * @param values one value for each placeholder, in order
     * @return the key
     * @throws InvalidItemException if a value is missing or does not fit its format, or if the key would be empty
     * @throws IllegalArgumentException if the number of values is not that of the placeholders
     */
    public String render(@Nullable Object... values) {
        requireCount(values.length == placeholders.size(), values.length);
        String key = leading(values);
        if (key.isEmpty()) {
            throw new InvalidItemException(
                    placeholders.get(0).name(),
                    "the key " + this + " would be empty, which DynamoDB refuses",
                    "Give the component a value, or begin the template with a literal");
        }
        return key;
    }

    /**
     * The values of a key: what reads of keys-only indexes and stream records need.
     *
     * @param key a key of this template
     * @return one value for each placeholder, in order; what {@link KeyFormat#parse} gives, null for a shard
     * @throws KeyValueException if the key is not of this template
     */
    public List<@Nullable Object> parse(String key) {
        return new KeyReader(this, key).read();
    }

    /**
     * Whether a key is of this template. Under {@link KeyEncoding#RAW} a true may be wrong.
     *
     * @param key any key
     * @return true if {@link #render} gives this key for some values
     */
    public boolean matches(String key) {
        try {
            parse(key);
            return true;
        } catch (KeyValueException foreign) {
            return false;
        }
    }

    /**
     * Whether some key of this template may start so. This proves that items of an entity lie outside a range.
     *
     * @param prefix the beginning of a key, see {@link KeyCondition#scope}
     * @return false only if no key of this template starts so; always true under {@link KeyEncoding#RAW}
     */
    public boolean mayStartWith(String prefix) {
        return encoding == KeyEncoding.RAW || new PrefixProof(this, prefix).possible();
    }

    /** How long keys are, mostly. */
    private static final int MOSTLY = 64;

    /** The text of the first values, with the literal before the placeholder after them. */
    String leading(@Nullable Object[] values) {
        requireCount(values.length <= placeholders.size(), values.length);
        StringBuilder key = new StringBuilder(MOSTLY);
        int next = 0;
        for (KeyPart part : parts) {
            if (part instanceof Literal literal) {
                key.append(literal.text());
            } else if (next == values.length) {
                break;
            } else {
                append(key, (Placeholder) part, values[next++]);
            }
        }
        return key.toString();
    }

    void append(StringBuilder key, Placeholder placeholder, @Nullable Object value) {
        if (value == null) {
            throw new InvalidItemException(
                    placeholder.name(), "the key " + this + " needs its value", "Give the component a value");
        }
        try {
            encoding.encode(text(placeholder.format(), value), key);
        } catch (KeyValueException unfit) {
            throw new InvalidItemException(
                    unfit.context(), placeholder.name(), unfit.rule() + ", in key " + this, unfit.remedy(), unfit);
        }
    }

    @SuppressWarnings("unchecked") // a value comes from the component its placeholder names
    private static <T> String text(KeyFormat<T> format, Object value) {
        return format.text((T) value);
    }

    private void requireCount(boolean fits, int count) {
        if (!fits) {
            throw new IllegalArgumentException(
                    count + " values for the " + placeholders.size() + " placeholders of key " + this);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyTemplate that && encoding == that.encoding && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /**
     * The template as its author wrote it.
     *
     * @return for example {@code ORDER#{orderId}#LINE#{lineNo:num(4)}}
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (KeyPart part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text().replace("{", "{{").replace("}", "}}"));
            } else if (part instanceof Placeholder placeholder) {
                String grammar = placeholder.format().grammar();
                out.append('{')
                        .append(placeholder.name())
                        .append(grammar.isEmpty() ? "" : ":" + grammar)
                        .append('}');
            }
        }
        return out.toString();
    }
}
