package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.REQUIRED;
import static io.mizzle.processor.writing.CoreTypes.VALUE_SINK;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code writeAttributes}: one attribute after the other, in declaration order. */
final class WriteMethod {

    private final ClassName record;
    private final List<ComponentModel> components;
    private final ValueCode values;
    private final Defaults defaults;
    private final FreeNames names = new FreeNames();
    private final String entity;
    private final String out;
    private final List<Leaf> leaves;

    WriteMethod(ClassName record, List<ComponentModel> components, ValueCode values, Defaults defaults) {
        this.record = record;
        this.components = components;
        this.values = values;
        this.defaults = defaults;
        this.leaves = Leaf.of(components);
        this.entity = names.newName(Text.decapitalized(record.simpleName()));
        this.out = names.newName("out");
    }

    Member method() {
        MethodBuilder method = MethodBuilder.of("writeAttributes")
                .overrides()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(record, entity)
                .addParameter(VALUE_SINK, out);
        add(method, components, entity, List.of());
        return method.build();
    }

    private void add(MethodBuilder method, List<ComponentModel> parts, String from, List<ComponentModel> above) {
        for (ComponentModel component : parts) {
            Code accessor = Code.plain(from + "." + component.name() + "()");
            if (component.isFlattened()) {
                addDocument(method, component, accessor, above);
            } else {
                addAttribute(method, component, accessor, Leaf.find(leaves, above, component));
            }
        }
    }

    private void addDocument(
            MethodBuilder method, ComponentModel component, Code accessor, List<ComponentModel> above) {
        List<ComponentModel> below =
                Stream.concat(above.stream(), Stream.of(component)).toList();
        String document = names.newName(Leaf.joined(above, component));
        if (component.presence() == Presence.REQUIRED) {
            method.addStatement(
                    "$T $L = $T.document($L, $S, $L)",
                    component.value().type(),
                    document,
                    REQUIRED,
                    accessor,
                    component.name(),
                    out);
            add(method, component.flattened(), document, below);
        } else {
            Code present = beginIfPresent(method, component, document, accessor);
            add(method, component.flattened(), present.toString(), below);
            method.endBlock();
        }
    }

    private void addAttribute(MethodBuilder method, ComponentModel component, Code accessor, Leaf leaf) {
        boolean primitive = component.type().isPrimitive();
        if (EmptyValues.leftOut(component)) {
            addUnlessEmpty(method, component, accessor, leaf);
        } else if (component.presence() == Presence.NULLABLE || component.presence() == Presence.OPTIONAL) {
            String present = names.newName(leaf.variable());
            Code value = beginIfPresent(method, component, present, accessor);
            addValue(method, component, value, leaf);
            method.endBlock();
        } else if (primitive) {
            addValue(method, component, accessor, leaf);
        } else if (component.presence() == Presence.DEFAULTED) {
            String given = names.newName(leaf.variable());
            method.addStatement("$T $L = $L", component.value().type(), given, accessor);
            addValue(method, component, Code.of("$L == null ? $L : $L", given, defaults.value(component), given), leaf);
        } else {
            addValue(method, component, Text.required(component, accessor, ", " + out), leaf);
        }
    }

    /** A required value that is null gets as far as its attribute's name, which the error then says. */
    private void addUnlessEmpty(MethodBuilder method, ComponentModel component, Code accessor, Leaf leaf) {
        if (component.type().isPrimitive()) {
            method.beginBlock("if ($L)", EmptyValues.isNotEmpty(component.value(), accessor));
            addValue(method, component, accessor, leaf);
            method.endBlock();
            return;
        }
        String given = names.newName(leaf.variable());
        Code variable = Code.plain(given);
        boolean nullAllowed = component.presence() != Presence.EMPTY;
        method.addStatement("$T $L = $L", component.value().type(), given, accessor);
        method.beginBlock(
                nullAllowed ? "if ($L != null && $L)" : "if ($L == null || $L)",
                given,
                EmptyValues.isNotEmpty(component.value(), variable));
        addValue(method, component, nullAllowed ? variable : Text.required(component, variable, ", " + out), leaf);
        method.endBlock();
    }

    /** Begins the block for a value that is there, and gives the expression for it. */
    private Code beginIfPresent(MethodBuilder method, ComponentModel component, String variable, Code accessor) {
        boolean optional = component.presence() == Presence.OPTIONAL;
        TypeName type = component.value().type();
        method.addStatement("$T $L = $L", optional ? component.type() : type, variable, accessor);
        Code value = Code.of("$L$L", variable, optional ? ".get()" : "");
        Code.Builder present = Code.builder().add("$L != null", variable);
        if (optional) {
            present.add(" && $L.isPresent()", variable);
        }
        if (component.value() instanceof ValueModel.SetValue) {
            present.add(" && !$L.isEmpty()", value);
        }
        method.beginBlock("if ($L)", present.build());
        return value;
    }

    private void addValue(MethodBuilder method, ComponentModel component, Code expression, Leaf leaf) {
        method.addCode("$L", out + ".attribute(NAMES, " + leaf.index() + ");\n");
        method.addStatement("$L", values.write(component.value(), component.name(), expression, out));
    }
}
