package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.model.Access;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.DefaultModel;
import io.mizzle.processor.model.GeneratedIdKind;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the components of an entity or document. */
final class ComponentBuilder {
    private static final Map<String, ComponentRole> ROLES = Map.of(
            "GeneratedId", ComponentRole.GENERATED_ID,
            "CreatedAt", ComponentRole.CREATED_AT,
            "UpdatedAt", ComponentRole.UPDATED_AT,
            "Version", ComponentRole.VERSION,
            "Ttl", ComponentRole.TIME_TO_LIVE,
            "SoftDelete", ComponentRole.SOFT_DELETE,
            "CountOf", ComponentRole.COUNTER,
            "SumOf", ComponentRole.COUNTER,
            "Lazy", ComponentRole.LAZY);
    private static final Set<ComponentRole> FILLED = EnumSet.of(
            ComponentRole.GENERATED_ID, ComponentRole.CREATED_AT, ComponentRole.UPDATED_AT, ComponentRole.VERSION);

    private final Declarations declarations;
    private final Set<String> keyPaths;

    /**
     * A builder for one type.
     *
     * @param declarations finds flattened documents
     * @param keyPaths paths of the components in the table's key
     */
    ComponentBuilder(Declarations declarations, Set<String> keyPaths) {
        this.declarations = declarations;
        this.keyPaths = keyPaths;
    }

    List<ComponentModel> build(DeclaredType type) {
        return build(type, "", "", Set.of());
    }

    private List<ComponentModel> build(DeclaredType type, String path, String prefix, Set<ClassName> around) {
        List<ComponentModel> built = new ArrayList<>();
        for (DeclaredComponent component : type.components()) {
            built.add(build(component, path, prefix, around));
        }
        return List.copyOf(built);
    }

    private ComponentModel build(DeclaredComponent component, String path, String prefix, Set<ClassName> around) {
        Set<ComponentRole> roles = rolesOf(component);
        DefaultModel defaultValue = Defaults.of(component);
        Presence presence = presence(component, roles, defaultValue);
        String own = path + component.name();
        return new ComponentModel(
                component.name(),
                component.type(),
                component.value(),
                storedName(component, prefix),
                presence,
                access(own, roles, presence),
                roles,
                generatedId(component),
                presence == Presence.DEFAULTED ? defaultValue : null,
                component.has("Sensitive"),
                renamedFrom(component),
                component.has("OmitEmpty"),
                flattened(component, own, prefix, around));
    }

    private static Set<ComponentRole> rolesOf(DeclaredComponent component) {
        Set<ComponentRole> roles = EnumSet.noneOf(ComponentRole.class);
        for (DeclaredAnnotation annotation : component.annotations().all()) {
            ComponentRole role = ROLES.get(annotation.name());
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Presence presence(
            DeclaredComponent component, Set<ComponentRole> roles, @Nullable DefaultModel defaultValue) {
        if (component.optional()) {
            return Presence.OPTIONAL;
        }
        // what mizzle fills in is null only on the way into a statement
        if (component.type().isPrimitive() && component.nullable() || !Collections.disjoint(roles, FILLED)) {
            return Presence.REQUIRED;
        }
        if (component.nullable()) {
            return Presence.NULLABLE;
        }
        if (defaultValue != null) {
            return Presence.DEFAULTED;
        }
        boolean emptyWhenAbsent = component.has("OmitEmpty") || component.value() instanceof ValueModel.SetValue;
        return emptyWhenAbsent ? Presence.EMPTY : Presence.REQUIRED;
    }

    private Access access(String path, Set<ComponentRole> roles, Presence presence) {
        boolean kept = roles.contains(ComponentRole.VERSION)
                || roles.contains(ComponentRole.CREATED_AT)
                || roles.contains(ComponentRole.UPDATED_AT)
                || roles.contains(ComponentRole.SOFT_DELETE)
                || roles.contains(ComponentRole.COUNTER);
        if (kept || isInKey(path)) {
            return Access.FIXED;
        }
        return presence == Presence.REQUIRED ? Access.SETTABLE : Access.REMOVABLE;
    }

    private boolean isInKey(String path) {
        for (String key : keyPaths) {
            if (key.equals(path) || key.startsWith(path + ".")) {
                return true;
            }
        }
        return false;
    }

    /** The attribute's name as the annotation says, or the component's. */
    static String storedName(DeclaredComponent component, String prefix) {
        return prefix
                + (component.has("Flatten")
                        ? component.annotations().text("Flatten", "prefix", "")
                        : component.annotations().text("AttributeName", "value", component.name()));
    }

    private static @Nullable String renamedFrom(DeclaredComponent component) {
        Optional<DeclaredAnnotation> renamed = component.annotations().find("RenamedFrom");
        return renamed.isPresent() ? renamed.get().text("value") : null;
    }

    private static @Nullable GeneratedIdKind generatedId(DeclaredComponent component) {
        Optional<DeclaredAnnotation> id = component.annotations().find("GeneratedId");
        return id.isPresent() ? GeneratedIdKind.valueOf(id.get().text("value")) : null;
    }

    private List<ComponentModel> flattened(
            DeclaredComponent component, String path, String prefix, Set<ClassName> around) {
        if (!component.has("Flatten") || !(component.value() instanceof ValueModel.DocumentValue document)) {
            return List.of();
        }
        Set<ClassName> inside = new HashSet<>(around);
        if (!inside.add(document.type())) {
            return List.of(); // an endless document, reported as one
        }
        String inner = prefix + component.annotations().text("Flatten", "prefix", "");
        return declarations
                .find(document.type())
                .map(type -> build(type, path + ".", inner, inside))
                .orElse(List.of());
    }
}
