package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The values that stand in for absent attributes: constants of the record's codec class. */
final class Defaults {

    private final ClassName owner;
    private final FreeNames names;
    private final Map<List<Object>, String> constants = new LinkedHashMap<>();
    private final List<Member> fields = new ArrayList<>();

    /**
     * None yet.
     *
     * @param owner the class the constants stand in
     * @param names its constants
     */
    Defaults(ClassName owner, FreeNames names) {
        this.owner = owner;
        this.names = names;
    }

    /** The constants named so far. */
    List<Member> fields() {
        return List.copyOf(fields);
    }

    /** The default of a component as an expression inside the codec class. */
    Code value(ComponentModel component) {
        return Code.of("$L$L", constant(component), isProvided(component) ? ".get()" : "");
    }

    /** The default of a component as an expression outside the codec class. */
    Code valueFromOutside(ComponentModel component) {
        return Code.of("$T.$L$L", owner, constant(component), isProvided(component) ? ".get()" : "");
    }

    /** Whether a provider is asked for each missing value. */
    static boolean isProvided(ComponentModel component) {
        return component.defaultValue() instanceof DefaultModel.Provider;
    }

    private String constant(ComponentModel component) {
        DefaultModel model = Objects.requireNonNull(component.defaultValue());
        return constants.computeIfAbsent(
                List.of(component.type(), component.value(), model), form -> added(component, model));
    }

    private String added(ComponentModel component, DefaultModel model) {
        String name = names.newName(Text.upperSnake(component.name()) + "_DEFAULT");
        fields.add(FieldBuilder.of(type(component, model), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initializer(component, model))
                .build());
        return name;
    }

    private static TypeName type(ComponentModel component, DefaultModel model) {
        if (model instanceof DefaultModel.Provider provider) {
            return provider.type();
        }
        return component.type().isPrimitive()
                ? component.type()
                : component.value().type();
    }

    private static Code initializer(ComponentModel component, DefaultModel model) {
        if (model instanceof DefaultModel.Provider provider) {
            return Code.of("new $T()", provider.type());
        }
        List<LiteralModel> values = ((DefaultModel.Values) model).values();
        return values.isEmpty() ? EmptyValues.of(component.value()) : Literals.of(component.value(), values);
    }
}
