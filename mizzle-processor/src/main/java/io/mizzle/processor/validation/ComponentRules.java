package io.mizzle.processor.validation;

import io.mizzle.processor.building.Defaults;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.Literals;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of one component, whatever record it is in. */
final class ComponentRules {
    private static final Set<ScalarKind> VERSIONS = EnumSet.of(ScalarKind.LONG, ScalarKind.INTEGER);
    private static final Set<ScalarKind> EXPIRIES = EnumSet.of(ScalarKind.INSTANT, ScalarKind.LONG);
    private static final Set<ScalarKind> INSTANT = EnumSet.of(ScalarKind.INSTANT);
    private static final Set<ScalarKind> IDS = EnumSet.of(ScalarKind.UUID, ScalarKind.STRING);

    private static final List<String> NOT_COUNTERS = List.of(
            "Version",
            "Ttl",
            "Unique",
            "Default",
            "OmitEmpty",
            "Lazy",
            "Json",
            "Convert",
            "StoreAs",
            "Nullable",
            "Optional",
            "PartitionKey",
            "SortKey",
            "IndexPartitionKey",
            "IndexSortKey");

    private ComponentRules() {}

    static void check(DeclaredComponent component, Inspection inspection) {
        if (!component.annotations().all().isEmpty()) {
            checkCombinations(component, inspection);
            checkAttributeName(component, inspection);
        }
        if (component.isReadable()) {
            checkGeneratedId(component, inspection);
            checkTypes(component, inspection);
            checkFlatten(component, inspection);
            checkOmitEmpty(component, inspection);
            checkLazy(component, inspection);
            component.annotations().find("Default").ifPresent(found -> checkDefault(component, found, inspection));
        }
    }

    /** Each pair stands once, so that one mistake gives one message. */
    private static void checkCombinations(DeclaredComponent component, Inspection inspection) {
        refuse(
                component,
                "GeneratedId",
                Problem.GENERATED_ID_MIX,
                List.of("Default", "OmitEmpty", "Optional"),
                inspection);
        refuse(
                component,
                "CreatedAt",
                Problem.TIMESTAMP_MIX,
                List.of("Default", "Optional", "UpdatedAt", "Ttl"),
                inspection);
        refuse(component, "UpdatedAt", Problem.TIMESTAMP_MIX, List.of("Default", "Optional", "Ttl"), inspection);
        refuse(component, "Version", Problem.VERSION_MIX, List.of("Default", "OmitEmpty", "Optional"), inspection);
        refuse(component, "Ttl", Problem.TTL_MIX, List.of("StoreAs", "Json", "Convert"), inspection);
        refuse(
                component,
                "SoftDelete",
                Problem.SOFT_DELETE_MIX,
                List.of("CreatedAt", "UpdatedAt", "Ttl", "Lazy"),
                inspection);
        refuse(
                component,
                "Unique",
                Problem.UNIQUE_MIX,
                List.of("Version", "CreatedAt", "UpdatedAt", "SoftDelete", "Flatten", "Lazy"),
                inspection);
        for (String counter : List.of("CountOf", "SumOf")) {
            refuse(component, counter, Problem.COUNTER_MIX, NOT_COUNTERS, inspection);
        }
        refuse(component, "Json", Problem.JSON_MIX, List.of("Convert", "StoreAs", "Flatten"), inspection);
        refuse(component, "Convert", Problem.CONVERT_MIX, List.of("StoreAs"), inspection);
        refuse(
                component,
                "Flatten",
                Problem.FLATTEN_MIX,
                List.of("Convert", "Default", "StoreAs", "OmitEmpty", "Lazy"),
                inspection);
        refuse(component, "OmitEmpty", Problem.OMIT_EMPTY_MIX, List.of("Default", "Nullable", "Optional"), inspection);
        refuse(component, "Lazy", Problem.LAZY_MIX, List.of("Default"), inspection);
        refuse(component, "Default", Problem.DEFAULT_MIX, List.of("Nullable", "Optional"), inspection);
    }

    private static void refuse(
            DeclaredComponent component,
            String annotation,
            Problem problem,
            List<String> others,
            Inspection inspection) {
        Optional<DeclaredAnnotation> found = component.annotations().find(annotation);
        if (found.isEmpty()) {
            return;
        }
        Optional<String> other =
                others.stream().filter(each -> has(component, each)).findFirst();
        if (other.isPresent()) {
            String shown = other.get().equals("Optional") ? "Optional" : "@" + other.get();
            if (problem == Problem.TIMESTAMP_MIX) {
                inspection.problem(found.get().place(), problem, annotation, component.name(), shown);
            } else {
                inspection.problem(found.get().place(), problem, component.name(), shown);
            }
        }
    }

    private static boolean has(DeclaredComponent component, String what) {
        return switch (what) {
            case "Nullable" -> component.nullable();
            case "Optional" -> component.optional();
            default -> component.has(what);
        };
    }

    private static void checkAttributeName(DeclaredComponent component, Inspection inspection) {
        Optional<DeclaredAnnotation> name = component.annotations().find("AttributeName");
        if (name.isPresent() && component.has("Flatten")) {
            inspection.problem(name.get().place(), Problem.ATTRIBUTE_NAME_FLATTEN, component.name());
        } else if (name.isPresent() && name.get().text("value").isEmpty()) {
            inspection.problem(name.get().place().member("value"), Problem.ATTRIBUTE_NAME, component.name());
        }
    }

    private static void checkGeneratedId(DeclaredComponent component, Inspection inspection) {
        Optional<DeclaredAnnotation> id = component.annotations().find("GeneratedId");
        if (id.isEmpty()) {
            return;
        }
        if (!isOneOf(component, IDS)) {
            inspection.problem(
                    id.get().place(),
                    Problem.GENERATED_ID_TYPE,
                    component.name(),
                    shown(component),
                    "has no ids of that type");
        } else if (isOneOf(component, EnumSet.of(ScalarKind.UUID))
                && id.get().text("value").equals("ULID")) {
            inspection.problem(
                    id.get().place().member("value"),
                    Problem.GENERATED_ID_TYPE,
                    component.name(),
                    shown(component),
                    "cannot hold a ULID, which is a text");
        }
    }

    private static void checkTypes(DeclaredComponent component, Inspection inspection) {
        for (String annotation : List.of("CreatedAt", "UpdatedAt")) {
            if (component.has(annotation) && !isOneOf(component, INSTANT)) {
                inspection.problem(
                        component.place().annotation(annotation),
                        Problem.TIMESTAMP_TYPE,
                        annotation,
                        component.name(),
                        shown(component));
            }
        }
        if (component.has("Version") && !isOneOf(component, VERSIONS)) {
            inspection.problem(
                    component.place().annotation("Version"), Problem.VERSION_TYPE, component.name(), shown(component));
        }
        if (component.has("Ttl") && !isOneOf(component, EXPIRIES)) {
            inspection.problem(
                    component.place().annotation("Ttl"), Problem.TTL_TYPE, component.name(), shown(component));
        }
        if (component.has("SoftDelete") && !(component.nullable() && isOneOf(component, INSTANT))) {
            inspection.problem(
                    component.place().annotation("SoftDelete"),
                    Problem.SOFT_DELETE_TYPE,
                    component.name(),
                    shown(component));
        }
    }

    private static void checkFlatten(DeclaredComponent component, Inspection inspection) {
        if (component.has("Flatten")
                && !component.has("Json")
                && !component.has("Convert")
                && !(component.value() instanceof ValueModel.DocumentValue)) {
            inspection.problem(
                    component.place().annotation("Flatten"), Problem.FLATTEN_TYPE, component.name(), shown(component));
        }
    }

    private static void checkOmitEmpty(DeclaredComponent component, Inspection inspection) {
        boolean hasEmpty = component.value() instanceof ValueModel.ScalarValue scalar
                        && (scalar.kind() == ScalarKind.STRING || scalar.kind().number())
                || Defaults.isCollection(component.value())
                || component.value() instanceof ValueModel.MapValue;
        if (component.has("OmitEmpty") && !hasEmpty && !component.has("Flatten")) {
            inspection.problem(
                    component.place().annotation("OmitEmpty"),
                    Problem.OMIT_EMPTY_TYPE,
                    component.name(),
                    shown(component));
        }
    }

    private static void checkLazy(DeclaredComponent component, Inspection inspection) {
        boolean absent = component.nullable() || component.optional();
        if (component.has("Lazy") && !absent && !component.has("Default") && !component.has("Flatten")) {
            inspection.problem(component.place().annotation("Lazy"), Problem.LAZY_REQUIRED, component.name());
        }
    }

    private static void checkDefault(DeclaredComponent component, DeclaredAnnotation found, Inspection inspection) {
        List<String> texts = found.texts("value");
        boolean provider = found.type("provider").isPresent();
        ValueModel type = Defaults.literalType(component.value());
        if (provider && !texts.isEmpty()) {
            inspection.problem(found.place(), Problem.DEFAULT_BOTH, component.name());
        } else if (!provider && texts.isEmpty() && !hasEmptyDefault(component.value())) {
            inspection.problem(found.place(), Problem.DEFAULT_NONE, component.name(), shown(component));
        } else if (!texts.isEmpty() && !Literals.canBeText(type)) {
            inspection.problem(found.place(), Problem.DEFAULT_TYPE, Shown.type(type.type()), component.name());
        } else if (texts.size() > 1 && !Defaults.isCollection(component.value())) {
            inspection.problem(found.place(), Problem.DEFAULT_SEVERAL, component.name(), shown(component));
        } else {
            checkDefaultValues(component, found, type, inspection);
        }
    }

    private static boolean hasEmptyDefault(ValueModel value) {
        return Defaults.isString(value) || Defaults.isCollection(value) || value instanceof ValueModel.MapValue;
    }

    private static void checkDefaultValues(
            DeclaredComponent component, DeclaredAnnotation found, ValueModel type, Inspection inspection) {
        for (String text : found.texts("value")) {
            Literals.advice(type, text)
                    .ifPresent(advice -> inspection.problem(
                            found.place().member("value"),
                            Problem.DEFAULT_VALUE,
                            text,
                            component.name(),
                            Shown.type(type.type()),
                            advice));
        }
    }

    private static boolean isOneOf(DeclaredComponent component, Set<ScalarKind> kinds) {
        return component.value() instanceof ValueModel.ScalarValue scalar && kinds.contains(scalar.kind());
    }

    private static String shown(DeclaredComponent component) {
        return Shown.type(component.type());
    }
}
