package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.ATTRIBUTE_NAMES;
import static io.mizzle.processor.writing.CoreTypes.RECORD_CODEC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.ComponentModel;
import java.util.List;
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
        leaves.stream().map(Leaf::variable).distinct().forEach(constants::newName);
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
    TypeSpec type() {
        ValueCode values = new ValueCode(codecs);
        MethodSpec read = read(values);
        MethodSpec write = new WriteMethod(record, components, values, defaults).method();
        return declared().addMethod(read).addMethod(write).build();
    }

    /** The class of a record that is never written. */
    TypeSpec readingType() {
        MethodSpec read = read(new ValueCode(codecs));
        return declared().addMethod(read).build();
    }

    private MethodSpec read(ValueCode values) {
        return new ReadMethod(record, components, values, defaults, bits).method();
    }

    /** The constants that the methods name, which are made before. */
    private TypeSpec.Builder declared() {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Text.generic(RECORD_CODEC, record))
                .addField(names())
                .addFields(bits.fields())
                .addFields(codecs.fields())
                .addFields(defaults.fields())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($L)", leaves.size())
                        .build());
    }

    private FieldSpec names() {
        List<CodeBlock> stored = leaves.stream()
                .map(leaf -> CodeBlock.of("$S", leaf.component().storedName()))
                .toList();
        return FieldSpec.builder(ATTRIBUTE_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", ATTRIBUTE_NAMES, Text.arguments(stored))
                .build();
    }
}
