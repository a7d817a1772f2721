package io.mizzle.migration.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** JSON in and out, always the same text for the same content. */
public final class Json {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    /**
     * Reads one value.
     *
     * @param text all of it
     * @throws JsonProcessingException if it is no JSON, or has something behind it; with line and column
     */
    public static JsonNode parse(String text) throws JsonProcessingException {
        try {
            return JsonTree.read(text);
        } catch (JsonProcessingException broken) {
            throw broken;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** An array of texts. */
    public static ArrayNode texts(Iterable<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }

    /** The texts of an array; none where there is no array. */
    public static List<String> texts(@Nullable JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }

    /** A text, or null where there is none. */
    public static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** Without spaces, keys in order: what checksums are made of. */
    public static String canonical(JsonNode value) {
        return write(sorted(value), null);
    }

    /** For files: indented, keys as they are, a line end at the end. */
    public static String pretty(JsonNode value) {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return write(value, printer) + "\n";
    }

    private static String write(JsonNode value, @Nullable PrettyPrinter printer) {
        try {
            return JsonTree.write(value, printer);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A tree can always be written", impossible);
        }
    }

    /** SHA-256 of the canonical text, in hexadecimal. */
    public static String checksum(JsonNode value) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(canonical(value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static JsonNode sorted(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = object();
            TreeSet<String> names = new TreeSet<>();
            value.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> object.set(name, sorted(value.get(name))));
            return object;
        }
        if (value.isArray()) {
            ArrayNode array = array();
            value.forEach(each -> array.add(sorted(each)));
            return array;
        }
        return value;
    }
}
