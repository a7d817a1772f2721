package io.mizzle.migration.internal;

import io.mizzle.key.BucketUnit;
import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyFormat;
import io.mizzle.key.KeyFormats;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.key.NumberKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A template's text as core's template. The processor has accepted the text before, so it is read without looking for mistakes; what does
 * not fit is an error all the same.
 */
final class TemplateReader {

    private final String text;
    private final Function<String, ScalarType<?>> types;
    private final List<KeyPart> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private TemplateReader(String text, Function<String, ScalarType<?>> types) {
        this.text = text;
        this.types = types;
    }

    /**
     * A template.
     *
     * @param types of the components by path
     */
    static KeyTemplate read(String text, String encoding, Function<String, ScalarType<?>> types) {
        TemplateReader reader = new TemplateReader(text, types);
        reader.split();
        return KeyTemplate.of(KeyEncoding.valueOf(encoding), reader.parts.toArray(KeyPart[]::new));
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == letter;
            if (letter == '{' && !doubled) {
                int end = text.indexOf('}', at);
                endLiteral();
                parts.add(placeholder(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                literal.append(letter);
                at += (letter == '{' || letter == '}') && doubled ? 2 : 1;
            }
        }
        endLiteral();
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            parts.add(KeyPart.literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private KeyPart placeholder(String hole) {
        int colon = hole.indexOf(':');
        String path = (colon < 0 ? hole : hole.substring(0, colon)).strip();
        ScalarType<?> type = types.apply(path);
        KeyFormat<?> format = type.format();
        if (colon >= 0) {
            for (String call : hole.substring(colon + 1).split("\\|", -1)) {
                format = format(call.strip(), format, type);
            }
        }
        return KeyPart.placeholder(path, format);
    }

    private KeyFormat<?> format(String call, KeyFormat<?> before, ScalarType<?> type) {
        int bracket = call.indexOf('(');
        String name = bracket < 0 ? call : call.substring(0, bracket).strip();
        List<String> arguments = bracket < 0 ? List.of() : arguments(call.substring(bracket + 1, call.indexOf(')')));
        return switch (name) {
            case "lower" -> KeyFormats.lower();
            case "upper" -> KeyFormats.upper();
            case "raw" -> type.number() == null ? KeyFormats.raw() : KeyFormats.raw(type.number());
            case "iso" -> KeyFormats.iso(number(arguments, 0));
            case "epoch" -> KeyFormats.epoch(number(arguments, 0));
            case "bucket" -> KeyFormats.bucket(BucketUnit.valueOf(arguments.get(0)));
            case "num" -> whole(arguments, kind(type));
            case "dec" -> decimal(arguments, kind(type));
            case "desc" -> KeyFormats.desc(before);
            case "shard" -> KeyFormats.shard(number(arguments, 0), before);
            default ->
                throw new IllegalArgumentException(
                        "Template \"" + text + "\" has format \"" + name + "\", which this version does not know.");
        };
    }

    private NumberKind<?> kind(ScalarType<?> type) {
        NumberKind<?> kind = type.number();
        if (kind == null) {
            throw new IllegalArgumentException("Template \"" + text + "\" has a number format on what is no number.");
        }
        return kind;
    }

    private static <N> KeyFormat<N> whole(List<String> arguments, NumberKind<N> kind) {
        int width = number(arguments, 0);
        return arguments.size() == 2 ? KeyFormats.numSigned(width, kind) : KeyFormats.num(width, kind);
    }

    private static <N> KeyFormat<N> decimal(List<String> arguments, NumberKind<N> kind) {
        int width = number(arguments, 0);
        int scale = number(arguments, 1);
        return arguments.size() == 3 ? KeyFormats.decSigned(width, scale, kind) : KeyFormats.dec(width, scale, kind);
    }

    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        for (String argument : text.split(",", -1)) {
            arguments.add(argument.strip());
        }
        return arguments;
    }

    private static int number(List<String> arguments, int index) {
        return Integer.parseInt(arguments.get(index));
    }
}
