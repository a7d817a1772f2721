package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.REQUIRED;
import static io.mizzle.processor.writing.CoreTypes.VALUE_SOURCE;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code readAttributes}: one variable per attribute, one pass over the map, one constructor call. */
final class ReadMethod {

    private final ClassName record;
    private final List<ComponentModel> components;
    private final List<Leaf> leaves;
    private final ValueCode values;
    private final Defaults defaults;
    private final RequiredBits bits;
    private final FreeNames names = new FreeNames();
    private final List<String> variables = new ArrayList<>();
    private final Map<ComponentModel, String> presenceFlags = new LinkedHashMap<>();
    private final String in;
    private final String seen;
    private final String index;

    ReadMethod(
            ClassName record, List<ComponentModel> components, ValueCode values, Defaults defaults, RequiredBits bits) {
        this.record = record;
        this.components = components;
        this.leaves = Leaf.of(components);
        this.values = values;
        this.defaults = defaults;
        this.bits = bits;
        for (Leaf leaf : leaves) {
            variables.add(names.newName(leaf.variable()));
            nameFlags(leaf.above());
        }
        this.in = names.newName("in");
        this.seen = names.newName("seen");
        this.index = names.newName("i");
    }

    private void nameFlags(List<ComponentModel> documents) {
        for (int depth = 0; depth < documents.size(); depth++) {
            ComponentModel document = documents.get(depth);
            if (document.presence() != Presence.REQUIRED) {
                String name = Leaf.joined(documents.subList(0, depth), document) + "Stored";
                presenceFlags.computeIfAbsent(document, each -> names.newName(name));
            }
        }
    }

    Member method() {
        MethodBuilder method = MethodBuilder.of("readAttributes")
                .overrides()
                .addModifiers(Modifier.PUBLIC)
                .returns(record)
                .addParameter(VALUE_SOURCE, in);
        if (leaves.isEmpty()) {
            // reaching the end leaves the map
            return method.addStatement("$L.nextAttribute(NAMES)", in)
                    .addStatement("return new $T()", record)
                    .build();
        }
        for (Leaf leaf : leaves) {
            method.addStatement("$L", declaration(leaf));
        }
        for (String flag : presenceFlags.values()) {
            method.addStatement("boolean $L = false", flag);
        }
        addLoop(method);
        addBitChecks(method);
        return method.addStatement("return new $T($L)", record, arguments(components, List.of()))
                .build();
    }

    private void addLoop(MethodBuilder method) {
        if (bits.any()) {
            method.addStatement(bits.isOneWord() ? "long $L = 0" : "long[] $L = new long[" + bits.words() + "]", seen);
        }
        String next = index + " = " + in + ".nextAttribute(NAMES)";
        method.beginBlock("$L", "for (int " + next + "; " + index + " >= 0; " + next + ")");
        if (bits.any()) {
            // a shift counts modulo 64
            method.addStatement(bits.isOneWord() ? "$1L |= 1L << $2L" : "$1L[$2L / 64] |= 1L << $2L", seen, index);
        }
        if (leaves.size() == 1) {
            method.addCode(assignments(leaves.get(0)));
        } else {
            method.beginBlock("switch ($L)", index);
            for (Leaf leaf : leaves) {
                method.addCode(caseOf(leaf));
            }
            method.endBlock();
        }
        method.endBlock();
    }

    private Code caseOf(Leaf leaf) {
        String label = leaf.index() == leaves.size() - 1 ? "default" : "case " + leaf.index();
        Code assignments = assignments(leaf);
        return flags(leaf).isEmpty()
                ? Code.of("$L$L", label + " -> ", assignments)
                : Code.builder()
                        .add("$L -> {\n$>", label)
                        .add(assignments)
                        .add("$<}\n")
                        .build();
    }

    private Code assignments(Leaf leaf) {
        Code.Builder code = Code.builder();
        flags(leaf).forEach(flag -> code.add("$L = true;\n", flag));
        ComponentModel component = leaf.component();
        return code.add("$L$L;\n", variable(leaf) + " = ", values.read(component.value(), component.name(), in))
                .build();
    }

    private List<String> flags(Leaf leaf) {
        List<String> flags = new ArrayList<>();
        for (ComponentModel document : leaf.above()) {
            String flag = presenceFlags.get(document);
            if (flag != null) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private Code declaration(Leaf leaf) {
        ComponentModel component = leaf.component();
        boolean nonNull = component.presence() == Presence.EMPTY
                || (component.presence() == Presence.DEFAULTED && !Defaults.isProvided(component));
        if (leaf.isPrimitive() && (component.presence() == Presence.REQUIRED || nonNull)) {
            return Code.of("$T $L = $L", component.type(), variable(leaf), initial(component));
        }
        String variable = " " + variable(leaf) + " = ";
        TypeName type = component.value().type();
        return nonNull
                ? Code.of("$T$L$L", type, variable, initial(component))
                : Code.of("$T$L", type, variable + "null");
    }

    private String variable(Leaf leaf) {
        return variables.get(leaf.index());
    }

    private Code initial(ComponentModel component) {
        return switch (component.presence()) {
            case EMPTY -> EmptyValues.of(component.value());
            case DEFAULTED -> defaults.value(component);
            case REQUIRED, NULLABLE, OPTIONAL -> Code.of(component.type().equals(TypeName.BOOLEAN) ? "false" : "0");
        };
    }

    private void addBitChecks(MethodBuilder method) {
        for (int word = 0; word < bits.words(); word++) {
            if (bits.any(word)) {
                String mask = bits.constant(word);
                String found = bits.isOneWord() ? seen : seen + "[" + word + "]";
                Code first = bits.isOneWord() ? Code.empty() : Code.of("$L, ", word * 64);
                method.beginBlock("if (($L & $L) != $L)", found, mask, mask)
                        .addStatement("throw $T.missing($L, NAMES, $L$L, $L)", REQUIRED, in, first, found, mask)
                        .endBlock();
            }
        }
    }

    private Code arguments(List<ComponentModel> parts, List<ComponentModel> above) {
        List<Code> arguments = new ArrayList<>();
        for (ComponentModel component : parts) {
            arguments.add(
                    component.isFlattened()
                            ? document(component, above)
                            : argument(Leaf.find(leaves, above, component)));
        }
        return Text.arguments(arguments);
    }

    private Code document(ComponentModel component, List<ComponentModel> above) {
        List<ComponentModel> below = new ArrayList<>(above);
        below.add(component);
        Code made = Code.of("new $T($L)", component.value().type(), arguments(component.flattened(), below));
        String flag = presenceFlags.get(component);
        return switch (component.presence()) {
            case OPTIONAL -> Code.of("$L ? $T.of($L) : $T.empty()", flag, Optional.class, made, Optional.class);
            case NULLABLE, DEFAULTED, EMPTY -> Code.of("$L ? $L : null", flag, made);
            case REQUIRED -> made;
        };
    }

    private Code argument(Leaf leaf) {
        ComponentModel component = leaf.component();
        String variable = variable(leaf);
        return switch (component.presence()) {
            case REQUIRED ->
                leaf.isPrimitive()
                        ? Code.plain(variable)
                        : Text.required(component, Code.plain(variable), ", " + in + ", NAMES, " + leaf.index());
            case OPTIONAL -> Code.of("$T.ofNullable($L)", Optional.class, variable);
            case DEFAULTED ->
                Defaults.isProvided(component)
                        ? Code.of("$L == null ? $L : $L", variable, defaults.value(component), variable)
                        : Code.of("$L", variable);
            case NULLABLE, EMPTY -> Code.of("$L", variable);
        };
    }
}
