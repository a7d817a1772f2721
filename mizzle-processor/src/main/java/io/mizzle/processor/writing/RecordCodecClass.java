package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_NAMES;
import static io.mizzle.processor.writing.CoreTypes.RECORD_CODEC;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The nested class that reads and writes a record, with the constants it needs. */
final class RecordCodecClass {

    private final ClassName name;
    private final ClassName record;
    private final List<ComponentModel> components;
    private final List<Leaf> leaves;
    private final RequiredBits bits;
    private final CodecConstants codecs;
    private final Defaults defaults;

    /**
     * For one record.
     *
     * @param name the nested class
     * @param record the record
     * @param components in declaration order
     */
    RecordCodecClass(ClassName name, ClassName record, List<ComponentModel> components) {
        this.name = name;
        this.record = record;
        this.components = components;
        this.leaves = Leaf.of(components);
        FreeNames constants = new FreeNames();
        constants.newName("NAMES");
        // a variable of a constant's name would hide it
        Set<String> variables = new LinkedHashSet<>();
        for (Leaf leaf : leaves) {
            if (variables.add(leaf.variable())) {
                constants.newName(leaf.variable());
            }
        }
        this.bits = new RequiredBits(leaves, constants);
        this.codecs = new CodecConstants(name, constants);
        this.defaults = new Defaults(name, constants);
    }

    /** The class's name. */
    ClassName name() {
        return name;
    }

    /** The record's codecs. */
    CodecConstants codecs() {
        return codecs;
    }

    /** The record's default values. */
    Defaults defaults() {
        return defaults;
    }

    /** The class; to be asked for last, since it declares every constant named elsewhere. */
    Member type() {
        ValueCode values = new ValueCode(codecs);
        Member read = read(values);
        Member write = new WriteMethod(record, components, values, defaults).method();
        return declared().add(read).add(write).build();
    }

    /** The class of a record that is never written. */
    Member readingType() {
        Member read = read(new ValueCode(codecs));
        return declared().add(read).build();
    }

    private Member read(ValueCode values) {
        return new ReadMethod(record, components, values, defaults, bits).method();
    }

    /** The constants that the methods name, which are made before. */
    private ClassBuilder declared() {
        return ClassBuilder.of(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Text.generic(RECORD_CODEC, record))
                .add(names())
                .addAll(bits.fields())
                .addAll(codecs.fields())
                .addAll(defaults.fields())
                .add(MethodBuilder.constructor(name)
                        .addStatement("super($L)", leaves.size())
                        .build());
    }

    private Member names() {
        List<Code> stored = new ArrayList<>();
        for (Leaf leaf : leaves) {
            stored.add(Code.of("$S", leaf.component().storedName()));
        }
        return FieldBuilder.of(ATTRIBUTE_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", ATTRIBUTE_NAMES, Text.arguments(stored))
                .build();
    }
}
