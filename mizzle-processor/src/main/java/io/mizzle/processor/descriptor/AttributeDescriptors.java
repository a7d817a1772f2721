package io.mizzle.processor.descriptor;

import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.EnumForm;
import io.mizzle.processor.model.Form;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.StoredType;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes and what is stored in them. */
final class AttributeDescriptors {
    private AttributeDescriptors() {}

    static List<Object> of(List<ComponentModel> components) {
        List<Object> attributes = new ArrayList<>();
        for (ComponentModel component : components) {
            add(component, "", attributes);
        }
        return attributes;
    }

    private static void add(ComponentModel component, String path, List<Object> attributes) {
        if (component.isFlattened()) {
            for (ComponentModel inner : component.flattened()) {
                add(inner, path + component.name() + ".", attributes);
            }
            return;
        }
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("name", component.storedName());
        attribute.put("component", path + component.name());
        attribute.putAll(value(component.value()));
        attribute.put("presence", component.presence());
        defaultValue(component.defaultValue(), attribute);
        if (!component.roles().isEmpty()) {
            attribute.put("roles", component.roles().stream().sorted().toList());
        }
        if (component.renamedFrom() != null) {
            attribute.put("renamedFrom", component.renamedFrom());
        }
        if (component.sensitive()) {
            attribute.put("sensitive", true);
        }
        attributes.add(attribute);
    }

    /** What tools need to know a key of an item that lacks the attribute. */
    private static void defaultValue(@Nullable DefaultModel model, Map<String, Object> attribute) {
        if (model instanceof DefaultModel.Values values) {
            attribute.put(
                    "default", values.values().stream().map(LiteralModel::text).toList());
        } else if (model instanceof DefaultModel.Provider provider) {
            attribute.put("defaultProvider", provider.type().reflectionName());
        }
    }

    private static Map<String, Object> value(ValueModel value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("stored", stored(value));
        parts.put("java", Shown.qualified(value.type()));
        if (value instanceof ValueModel.ListValue list) {
            parts.put("element", value(list.element()));
        } else if (value instanceof ValueModel.SetValue set) {
            parts.put("element", value(set.element()));
        } else if (value instanceof ValueModel.MapValue map) {
            parts.put("key", value(map.key()));
            parts.put("value", value(map.value()));
        } else if (value instanceof ValueModel.NullableValue nullable) {
            parts.putAll(value(nullable.value()));
            parts.put("nullable", true);
        } else if (value instanceof ValueModel.OptionalValue optional) {
            parts.putAll(value(optional.value()));
            parts.put("nullable", true);
        } else if (value instanceof ValueModel.ConvertedValue converted) {
            parts.put("converter", converted.converter().reflectionName());
        } else if (value instanceof ValueModel.EnumValue constant) {
            parts.put("constants", constant.constants());
            enumForm(constant.form(), parts);
        } else if (value instanceof ValueModel.ScalarValue scalar && scalar.form() != Form.STANDARD) {
            parts.put("form", scalar.form());
        }
        return parts;
    }

    private static void enumForm(EnumForm form, Map<String, Object> parts) {
        if (form instanceof EnumForm.Ordinal) {
            parts.put("form", "ORDINAL");
        } else if (form instanceof EnumForm.Accessor accessor) {
            parts.put("form", "VALUE");
            parts.put("accessor", accessor.accessor());
        }
    }

    private static String stored(ValueModel value) {
        if (value instanceof ValueModel.ScalarValue scalar) {
            return scalar.stored().name();
        }
        if (value instanceof ValueModel.EnumValue constant) {
            return constant.stored().name();
        }
        if (value instanceof ValueModel.SetValue set) {
            return storedSet(set.element());
        }
        if (value instanceof ValueModel.ListValue) {
            return "L";
        }
        if (value instanceof ValueModel.NullableValue nullable) {
            return stored(nullable.value());
        }
        if (value instanceof ValueModel.OptionalValue optional) {
            return stored(optional.value());
        }
        boolean map = value instanceof ValueModel.MapValue
                || value instanceof ValueModel.DocumentValue
                || value instanceof ValueModel.SealedValue;
        return map ? "M" : value instanceof ValueModel.JsonValue ? "S" : "ANY";
    }

    private static String storedSet(ValueModel element) {
        boolean scalar = element instanceof ValueModel.ScalarValue || element instanceof ValueModel.EnumValue;
        String stored = stored(element);
        return scalar && !stored.equals(StoredType.BOOL.name()) ? stored + "S" : "L";
    }
}
