package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.building.Waves;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules of a view as a whole: that it ends, and that it is read in as many waves as it says. */
final class ViewRules {

    private final Declarations declarations;

    ViewRules(Declarations declarations) {
        this.declarations = declarations;
    }

    void check(DeclaredType type, Optional<ViewModel> view, Inspection inspection) {
        boolean ends = true;
        for (DeclaredComponent component : type.components()) {
            Optional<String> circle = circle(component, type.type(), new HashSet<>());
            circle.ifPresent(way -> inspection.problem(
                    component.place(), Problem.VIEW_ENDLESS, type.names().simpleName(), way));
            ends &= circle.isEmpty();
        }
        int budget = type.annotations()
                .find("View")
                .map(each -> each.number("maxRoundTrips"))
                .orElse(0);
        Place place = type.place().annotation("View").member("maxRoundTrips");
        if (budget < 0) {
            inspection.problem(place, Problem.VIEW_BUDGET, type.names().simpleName(), budget);
        } else if (budget > 0 && ends && view.isPresent()) {
            checkBudget(view.get(), budget, place, inspection);
        }
    }

    /** The way from a component back to a view, as people read it. */
    private Optional<String> circle(DeclaredComponent component, ClassName view, Set<ClassName> seen) {
        TypeName held = component.type() instanceof ParameterizedTypeName generic
                ? generic.typeArguments.get(0)
                : component.type();
        if (!(held instanceof ClassName name)) {
            return Optional.empty();
        }
        if (name.equals(view)) {
            return Optional.of(component.name());
        }
        Optional<DeclaredType> below = declarations.find(name).filter(each -> each.has("View") && seen.add(name));
        return below.stream()
                .flatMap(each -> each.components().stream())
                .flatMap(each -> circle(each, view, seen).stream())
                .findFirst()
                .map(way -> component.name() + "." + way);
    }

    private static void checkBudget(ViewModel view, int budget, Place place, Inspection inspection) {
        List<Waves.Edge> edges = Waves.of(view);
        int needed = edges.stream().mapToInt(Waves.Edge::wave).max().orElse(1);
        if (needed > budget) {
            inspection.problem(
                    place,
                    Problem.VIEW_ROUND_TRIPS,
                    view.names().simpleName(),
                    needed,
                    budget,
                    shown(view, edges),
                    advice(edges, needed));
        }
    }

    /** {@code wave 1: customer, orders; wave 2: orders.courier}. */
    private static String shown(ViewModel view, List<Waves.Edge> edges) {
        TreeMap<Integer, List<String>> waves = new TreeMap<>();
        waves.computeIfAbsent(1, wave -> new ArrayList<>()).add(view.root());
        edges.forEach(edge ->
                waves.computeIfAbsent(edge.wave(), wave -> new ArrayList<>()).add(edge.name()));
        return waves.entrySet().stream()
                .map(wave -> "wave " + wave.getKey() + ": " + String.join(", ", wave.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String advice(List<Waves.Edge> edges, int needed) {
        Waves.Edge last =
                edges.stream().filter(edge -> edge.wave() == needed).findFirst().orElseThrow();
        String raise = "or write maxRoundTrips = " + needed + ".";
        if (last.waitsFor().isEmpty()) {
            return "The index that leads to \"" + last.name()
                    + "\" does not carry what is read of it: use projection ALL, " + raise;
        }
        return "\"" + last.name() + "\" waits for \"" + last.waitsFor().get().path() + "\" of \""
                + last.relation().parent().simpleName() + "\": leave it out, give \""
                + last.relation().target().simpleName() + "\" a key or index key made of what is known before, "
                + raise;
    }
}
