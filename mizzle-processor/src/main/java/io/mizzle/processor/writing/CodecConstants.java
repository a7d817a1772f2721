package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.CODEC;
import static io.mizzle.processor.writing.CoreTypes.CODECS;
import static io.mizzle.processor.writing.CoreTypes.MAP_KEYS;
import static io.mizzle.processor.writing.CoreTypes.MAP_KEY_CODEC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The codecs of one record. Those of core and of documents are named where they are used; all others become constants of the
 * record's own codec class, one per stored form, so that each is made once.
 */
final class CodecConstants {

    private final ClassName owner;
    private final FreeNames names;
    private final Map<String, String> allocated = new LinkedHashMap<>();
    private final List<Member> fields = new ArrayList<>();

    /**
     * None yet.
     *
     * @param owner the class the constants stand in
     * @param names its constants
     */
    CodecConstants(ClassName owner, FreeNames names) {
        this.owner = owner;
        this.names = names;
    }

    /** The constants named so far, in an order in which they can be initialised. */
    List<Member> fields() {
        return List.copyOf(fields);
    }

    /**
     * The codec of a value, named inside the codec class.
     *
     * @param value what is stored
     * @param hint the component's name, for a constant
     */
    Code codec(ValueModel value, String hint) {
        Optional<Code> shared = ScalarCodecs.shared(value);
        return shared.isPresent() ? shared.get() : Code.plain(codecConstant(value, hint));
    }

    /**
     * The codec of a value, named outside the codec class.
     *
     * @param value what is stored
     * @param hint the component's name, for a constant
     */
    Code codecFromOutside(ValueModel value, String hint) {
        Optional<Code> shared = ScalarCodecs.shared(value);
        return shared.isPresent() ? shared.get() : Code.of("$T.$L", owner, codecConstant(value, hint));
    }

    /**
     * The names of a map's entries, named outside the codec class.
     *
     * @param key the map's keys
     * @param hint the component's name, for a constant
     */
    Code mapKeysFromOutside(ValueModel key, String hint) {
        Optional<Code> shared = sharedKeys(key);
        return shared.isPresent() ? shared.get() : Code.of("$T.$L", owner, keysConstant(key, hint));
    }

    private Code mapKeys(ValueModel key, String hint) {
        Optional<Code> shared = sharedKeys(key);
        return shared.isPresent() ? shared.get() : Code.plain(keysConstant(key, hint));
    }

    private static Optional<Code> sharedKeys(ValueModel key) {
        return key instanceof ValueModel.ScalarValue scalar
                ? Optional.of(Code.of("$T.$L", MAP_KEYS, scalar.kind().name()))
                : Optional.empty();
    }

    private String codecConstant(ValueModel value, String hint) {
        return constant(Text.generic(CODEC, value.type()), hint, made(value, hint));
    }

    private String keysConstant(ValueModel key, String hint) {
        TypeName type = Text.generic(MAP_KEY_CODEC, key.type());
        return constant(type, hint + "Key", ScalarCodecs.made(key, MAP_KEYS));
    }

    /** Of one expression there is one constant. */
    private String constant(TypeName type, String hint, Code made) {
        String known = allocated.get(made.toString());
        if (known != null) {
            return known;
        }
        String name = names.newName(Text.upperSnake(hint));
        allocated.put(made.toString(), name);
        fields.add(FieldBuilder.of(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(made)
                .build());
        return name;
    }

    private Code made(ValueModel value, String hint) {
        if (value instanceof ValueModel.ListValue list) {
            return Code.of("$T.list($L)", CODECS, codec(list.element(), hint + "Element"));
        }
        if (value instanceof ValueModel.SetValue set) {
            return Code.of("$T.set($L)", CODECS, codec(set.element(), hint + "Element"));
        }
        if (value instanceof ValueModel.MapValue map) {
            return Code.of("$T.map($L, $L)", CODECS, mapKeys(map.key(), hint), codec(map.value(), hint + "Value"));
        }
        if (value instanceof ValueModel.NullableValue nullable) {
            return Code.of("$T.nullable($L)", CODECS, codec(nullable.value(), hint + "Present"));
        }
        if (value instanceof ValueModel.OptionalValue optional) {
            return Code.of("$T.optional($L)", CODECS, codec(optional.value(), hint + "Present"));
        }
        return ScalarCodecs.made(value, CODECS);
    }
}
