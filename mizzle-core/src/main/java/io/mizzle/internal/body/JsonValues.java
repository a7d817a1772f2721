package io.mizzle.internal.body;

import io.mizzle.codec.ValueType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as DynamoDB's JSON has them: an object with one member, whose name is the type. */
final class JsonValues {

    private static final int DEEPEST = 64;

    /** As many elements as most lists have at most. */
    private static final int FEW = 4;

    /** A value whose type is one letter begins like this, but for the letter. */
    private static final long ONE_LETTER = 0x3a_22_00_22_7bL;

    private static final long BUT_THE_LETTER = 0xff_ff_00_ff_ffL;
    private static final int ONE_LETTER_LENGTH = 5;

    private JsonValues() {}

    /** Passes what a value begins with, up to its content. No value is shorter than eight bytes. */
    static ValueType open(JsonBytes json) {
        long eight = EightBytes.at(json.bytes(), json.at());
        if ((eight & BUT_THE_LETTER) == ONE_LETTER) {
            json.moveTo(json.at() + ONE_LETTER_LENGTH);
            return ofOne((byte) (eight >>> 2 * Byte.SIZE));
        }
        json.expect('{');
        ValueType type = tag(json);
        json.expect(':');
        return type;
    }

    /** Passes the name of the only member. */
    static ValueType tag(JsonBytes json) {
        if (json.next() != '"') {
            throw new Declined();
        }
        byte[] bytes = json.bytes();
        int at = json.at() + 1;
        if (bytes[at + 1] == '"') {
            json.moveTo(at + 2);
            return ofOne(bytes[at]);
        }
        ValueType type = ofMore(bytes, at);
        json.moveTo(at + type.name().length() + 1);
        return type;
    }

    private static ValueType ofOne(byte letter) {
        return switch (letter) {
            case 'S' -> ValueType.S;
            case 'N' -> ValueType.N;
            case 'B' -> ValueType.B;
            case 'L' -> ValueType.L;
            case 'M' -> ValueType.M;
            default -> throw new Declined();
        };
    }

    private static ValueType ofMore(byte[] bytes, int at) {
        ValueType type = switch (bytes[at]) {
            case 'S' -> ValueType.SS;
            case 'N' -> bytes[at + 1] == 'S' ? ValueType.NS : ValueType.NULL;
            case 'B' -> bytes[at + 1] == 'S' ? ValueType.BS : ValueType.BOOL;
            default -> throw new Declined();
        };
        String name = type.name();
        for (int i = 0; i < name.length(); i++) {
            if (bytes[at + i] != name.charAt(i)) {
                throw new Declined();
            }
        }
        if (bytes[at + name.length()] != '"') {
            throw new Declined();
        }
        return type;
    }

    /** Reads a whole value. */
    static AttributeValue value(JsonBytes json, int depth) {
        ValueType type = open(json);
        AttributeValue value = content(json, type, depth);
        json.expect('}');
        return value;
    }

    /** Reads what stands behind the type. */
    static AttributeValue content(JsonBytes json, ValueType type, int depth) {
        if (depth > DEEPEST) {
            throw new Declined();
        }
        return switch (type) {
            case S -> AttributeValue.createS(json.string());
            case N -> AttributeValue.createN(json.string());
            case B -> AttributeValue.createB(binary(json));
            case BOOL -> AttributeValue.createBool(bool(json));
            case NULL -> {
                nul(json);
                yield AttributeValue.createNul(true);
            }
            case SS -> AttributeValue.createSs(strings(json));
            case NS -> AttributeValue.createNs(strings(json));
            case BS -> AttributeValue.createBs(binaries(json));
            case L -> AttributeValue.createL(list(json, depth + 1));
            case M -> AttributeValue.createM(map(json, depth + 1));
        };
    }

    static SdkBytes binary(JsonBytes json) {
        return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(json.string()));
    }

    private static boolean bool(JsonBytes json) {
        boolean value = json.next() == 't';
        json.literal(value ? "true" : "false");
        return value;
    }

    private static void nul(JsonBytes json) {
        json.next();
        json.literal("true");
    }

    private static List<String> strings(JsonBytes json) {
        List<String> strings = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            strings.add(json.string());
        }
        return strings;
    }

    /** Reads the elements of an L, each of which has to be an S. */
    static List<String> texts(JsonBytes json) {
        List<String> texts = new ArrayList<>(FEW);
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            if (open(json) != ValueType.S) {
                throw new Declined();
            }
            texts.add(json.string());
            json.expect('}');
        }
        return texts;
    }

    private static List<SdkBytes> binaries(JsonBytes json) {
        List<SdkBytes> binaries = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            binaries.add(binary(json));
        }
        return binaries;
    }

    private static List<AttributeValue> list(JsonBytes json, int depth) {
        List<AttributeValue> list = new ArrayList<>();
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            list.add(value(json, depth));
        }
        return list;
    }

    /** Reads the entries of an M, or the attributes of an item. */
    static Map<String, AttributeValue> map(JsonBytes json, int depth) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            String name = json.string();
            json.expect(':');
            map.put(name, value(json, depth));
        }
        return map;
    }

    /** Passes what stands behind the type, as strictly as if it were read. */
    static void skipContent(JsonBytes json, ValueType type, int depth) {
        if (depth > DEEPEST) {
            throw new Declined();
        }
        switch (type) {
            case S, N -> json.skipString();
            case BOOL -> bool(json);
            case NULL -> nul(json);
            case B, SS, NS, BS -> content(json, type, depth);
            case L -> skipList(json, depth + 1);
            case M -> skipMap(json, depth + 1);
        }
    }

    private static void skipList(JsonBytes json, int depth) {
        json.expect('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            skip(json, depth);
        }
    }

    private static void skipMap(JsonBytes json, int depth) {
        json.expect('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            json.skipString();
            json.expect(':');
            skip(json, depth);
        }
    }

    /** Passes a whole value. */
    static void skip(JsonBytes json, int depth) {
        ValueType type = open(json);
        skipContent(json, type, depth);
        json.expect('}');
    }
}
