package io.mizzle.processor.writing;

import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.source.Code;
import java.util.ArrayList;
import java.util.List;

/** What is stored of an entity, as expressions: null where the attribute would be absent. */
final class Accessors {

    private final Defaults defaults;
    private final String parameter;

    /**
     * For one entity.
     *
     * @param defaults its default values
     * @param parameter the variable with the entity
     */
    Accessors(Defaults defaults, String parameter) {
        this.defaults = defaults;
        this.parameter = parameter;
    }

    /**
     * {@code order.status()}, with a condition where a document above may be absent or the value is not stored as it is.
     *
     * @param chain the entity's component, and those below it
     */
    Code value(List<ComponentModel> chain) {
        ComponentModel last = chain.get(chain.size() - 1);
        List<Code> absent = new ArrayList<>();
        String value = parameter;
        for (ComponentModel above : chain.subList(0, chain.size() - 1)) {
            value = step(value, above);
            absent.add(Code.plain(isAbsent(value, above)));
            value = above.presence() == Presence.OPTIONAL ? value + ".get()" : value;
        }
        Code stored = stored(step(value, last), last, absent);
        return absent.isEmpty() ? stored : Code.of("$L ? null : $L", Code.join(absent, " || "), stored);
    }

    /** {@code order.shipTo().city()}, where nothing may be absent. */
    static Code plain(String variable, List<ComponentModel> chain) {
        String value = variable;
        for (ComponentModel component : chain) {
            value = step(value, component);
        }
        return Code.plain(value);
    }

    private Code stored(String accessor, ComponentModel component, List<Code> absent) {
        boolean primitive = component.type().isPrimitive();
        Code value = Code.plain(accessor);
        if (EmptyValues.leftOut(component)) {
            if (!primitive) {
                absent.add(Code.of("$L == null", value));
            }
            absent.add(EmptyValues.isEmpty(component.value(), value));
            return value;
        }
        if (component.presence() == Presence.OPTIONAL) {
            boolean set = component.value() instanceof ValueModel.SetValue;
            absent.add(Code.of("$L == null", value));
            return Code.of("$L$L.orElse(null)", value, set ? ".filter(set -> !set.isEmpty())" : "");
        }
        return component.presence() == Presence.DEFAULTED && !primitive
                ? Code.of("$L == null ? $L : $L", value, defaults.valueFromOutside(component), value)
                : value;
    }

    private static String isAbsent(String value, ComponentModel document) {
        String isNull = value + " == null";
        return document.presence() == Presence.OPTIONAL ? isNull + " || " + value + ".isEmpty()" : isNull;
    }

    private static String step(String value, ComponentModel component) {
        return value + "." + component.name() + "()";
    }
}
