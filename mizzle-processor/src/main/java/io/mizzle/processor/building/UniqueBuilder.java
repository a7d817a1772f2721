package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the unique components of one entity. One that breaks a rule is left out. */
final class UniqueBuilder {
    private static final String PREFIX = "_unique#";

    private final DeclaredType entity;
    private final String typeName;
    private final KeyAttributeModel partition;
    private final ColumnBuilder columns;
    private final Report report;

    /**
     * For one entity.
     *
     * @param entity its declaration
     * @param typeName what its type attribute holds
     * @param partition its table's partition key
     * @param members finds components
     * @param report where problems go
     */
    UniqueBuilder(
            DeclaredType entity, String typeName, KeyAttributeModel partition, MemberResolver members, Report report) {
        this.entity = entity;
        this.typeName = typeName;
        this.partition = new KeyAttributeModel(partition.name(), KeyAttributeType.S);
        this.columns = new ColumnBuilder(entity.type(), members, EncodingModel.ESCAPED, report);
        this.report = report;
    }

    List<UniqueModel> build() {
        List<UniqueModel> uniques = new ArrayList<>();
        for (DeclaredComponent component : entity.components()) {
            Optional<DeclaredAnnotation> unique = component.annotations().find("Unique");
            if (unique.isPresent() && component.isReadable() && fits(component, unique.get())) {
                build(component, unique.get()).ifPresent(uniques::add);
            }
        }
        return uniques;
    }

    private boolean fits(DeclaredComponent component, DeclaredAnnotation unique) {
        Place place = unique.place();
        boolean lower = unique.flag("lowercase") && !isString(component);
        if (lower) {
            report.add(entity.type(), place.member("lowercase"), Problem.UNIQUE_LOWERCASE, component.name());
        }
        List<String> scope = unique.texts("scope");
        for (String name : scope) {
            if (!isScope(name, component, place.member("scope"))) {
                return false;
            }
        }
        return !lower;
    }

    private boolean isScope(String name, DeclaredComponent unique, Place place) {
        Optional<DeclaredComponent> found = entity.components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            String advice = Nearest.advice(
                    name,
                    entity.components().stream().map(DeclaredComponent::name).toList());
            report.add(
                    entity.type(),
                    place,
                    Problem.UNIQUE_SCOPE_UNKNOWN,
                    name,
                    unique.name(),
                    entity.names().simpleName(),
                    advice);
        } else if (found.get().nullable() || found.get().optional() || name.equals(unique.name())) {
            String why = name.equals(unique.name()) ? "is the component itself" : "may be absent";
            report.add(entity.type(), place, Problem.UNIQUE_SCOPE, name, unique.name(), why);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isString(DeclaredComponent component) {
        return component.value() instanceof ValueModel.ScalarValue scalar && scalar.kind() == ScalarKind.STRING;
    }

    private Optional<UniqueModel> build(DeclaredComponent component, DeclaredAnnotation unique) {
        StringBuilder values = new StringBuilder();
        unique.texts("scope").forEach(name -> values.append('{').append(name).append("}#"));
        values.append('{').append(component.name()).append(unique.flag("lowercase") ? ":lower}" : "}");
        String literal = PREFIX + typeName + "." + ComponentBuilder.storedName(component, "") + "#";
        return columns.build(partition, values.toString(), unique.place(), false)
                .filter(ColumnModel.Template.class::isInstance)
                .map(column -> {
                    List<PartModel> parts = new ArrayList<>();
                    parts.add(new PartModel.Literal(literal));
                    parts.addAll(((ColumnModel.Template) column).parts());
                    String method = "unique" + capitalized(component.name());
                    return new UniqueModel(
                            component.name(), method, new ColumnModel.Template(partition, literal + values, parts));
                });
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
