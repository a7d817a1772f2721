package io.mizzle.processor.building;

import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ContentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.IndexProjection;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * In which wave of requests each part of a view is read, when its root is read by the primary key. A part costs no wave of its own
 * where its key follows from what is known before; then one range serves all parents at once.
 */
public final class Waves {

    private final List<Edge> edges = new ArrayList<>();

    private Waves() {}

    /**
     * A part of a view.
     *
     * @param name its component, below nested views joined by dots
     * @param relation the relation
     * @param wave when it has been read, from 1
     * @param waitsFor the component whose value has to be read before, empty when there is none
     */
    public record Edge(String name, RelationModel relation, int wave, Optional<MemberModel> waitsFor) {}

    /** The parts of a view, those of nested views after the part around them. */
    public static List<Edge> of(ViewModel view) {
        Waves waves = new Waves();
        waves.add(view.parts(), "", new Reached(1, key(view.entity()), Optional.empty()));
        return List.copyOf(waves.edges);
    }

    private void add(List<ViewModel.Part> parts, String prefix, Reached parent) {
        for (ViewModel.Part part : parts) {
            Reached latest = latest(part, parent);
            edges.add(new Edge(prefix + part.name(), part.relation(), latest.wave, latest.waitsFor));
            add(part.content().below(), prefix + part.name() + ".", latest);
        }
    }

    private static Reached latest(ViewModel.Part part, Reached parent) {
        Reached latest = parent;
        for (RelationModel.Route route : part.relation().routes()) {
            Reached reached = parent;
            for (HopModel hop : route.hops()) {
                boolean first = hop.equals(route.first());
                MemberModel type = first ? part.relation().type() : null;
                ContentModel content = hop.equals(route.last())
                        ? part.content()
                        : new ContentModel.Whole(hop.target().names());
                reached = reached.along(hop, type, content);
            }
            latest = latest == parent || reached.wave > latest.wave ? reached : latest;
        }
        return latest;
    }

    private static Set<String> key(EntityModel entity) {
        return paths(entity.primary().map(PathModel::members).orElse(List.of()));
    }

    private static Set<String> paths(List<MemberModel> members) {
        return members.stream().map(MemberModel::path).collect(Collectors.toSet());
    }

    /**
     * An entity that has been read.
     *
     * @param wave when
     * @param known those of its members that were known before that
     * @param waitsFor what had to be read before
     */
    private record Reached(int wave, Set<String> known, Optional<MemberModel> waitsFor) {

        Reached along(HopModel hop, @Nullable MemberModel type, ContentModel content) {
            Optional<MemberModel> unknown = unknown(hop);
            if (unknown.isEmpty() && type != null && !known.contains(type.path())) {
                unknown = Optional.of(type);
            }
            boolean carried = isCarried(hop, content);
            int next = wave + (unknown.isPresent() ? 1 : 0) + (carried ? 0 : 1);
            Set<String> then = new HashSet<>();
            for (BindingModel binding : hop.bindings()) {
                if (unknown.isPresent()
                        || !carried
                        || known.contains(binding.own().path())) {
                    then.add(binding.target().path());
                }
            }
            if (!carried) {
                then.addAll(key(hop.target()));
            }
            return new Reached(next, then, unknown.or(() -> waitsFor));
        }

        /** The first value that is known only when the parent has been read. */
        private Optional<MemberModel> unknown(HopModel hop) {
            int partition = hop.path().partitionSteps().size();
            Set<String> parentKey = key(hop.from());
            for (int i = 0; i < hop.bindings().size(); i++) {
                BindingModel binding = hop.bindings().get(i);
                String own = binding.own().path();
                boolean covered = i >= partition && parentKey.contains(own);
                if (binding.each() || !known.contains(own) && !covered) {
                    return Optional.of(binding.own());
                }
            }
            return Optional.empty();
        }
    }

    /** Whether an index holds all that is read; otherwise the items are read from the table in a wave more. */
    private static boolean isCarried(HopModel hop, ContentModel content) {
        Optional<IndexModel> index = hop.path().kind() == PathKind.TABLE
                ? Optional.empty()
                : hop.target().table().indexes().stream()
                        .filter(each -> each.name().equals(hop.path().index()))
                        .findFirst();
        if (index.isEmpty() || index.get().projection() == IndexProjection.ALL) {
            return true;
        }
        Set<String> carried = new HashSet<>(index.get().included());
        index.get().partition().forEach(key -> carried.add(key.name()));
        index.get().sort().forEach(key -> carried.add(key.name()));
        hop.target().primary().ifPresent(key -> {
            key.partition().forEach(column -> carried.add(column.attribute().name()));
            key.sort().forEach(column -> carried.add(column.attribute().name()));
        });
        return carried.containsAll(needed(hop, content));
    }

    private static Set<String> needed(HopModel hop, ContentModel content) {
        Set<String> needed = new HashSet<>();
        ContentModel items =
                content instanceof ContentModel.Nested nested ? nested.view().content() : content;
        if (items instanceof ContentModel.Part part) {
            part.projection().components().forEach(component -> addStored(component, needed));
        } else {
            hop.target().components().forEach(component -> addStored(component, needed));
        }
        hop.bindings()
                .forEach(binding -> addStored(binding.target().components().get(0), needed));
        content.below().stream()
                .flatMap(part -> part.relation().routes().stream())
                .flatMap(route -> route.first().bindings().stream())
                .forEach(binding -> addStored(binding.own().components().get(0), needed));
        if (hop.target().table().typeAttribute() != null) {
            needed.add(hop.target().table().typeAttribute());
        }
        return needed;
    }

    private static void addStored(ComponentModel component, Set<String> names) {
        if (component.isFlattened()) {
            component.flattened().forEach(inner -> addStored(inner, names));
        } else {
            names.add(component.storedName());
        }
    }
}
