package io.mizzle.processor.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation of an entity, and how keys lead along it.
 *
 * @param name its name, a field of the entity's generated class
 * @param many whether there may be several related entities
 * @param parent the entity that has it
 * @param target the related entity, or the sealed interface of several
 * @param routes one per related entity, in the order of {@code permits}
 * @param type the component that holds the related entity's type name, null when none is named
 * @param inverse the relation of the target that leads back, null when there is none or the target is an interface
 * @param counters the numbers that the entity keeps of it
 */
public record RelationModel(
        String name,
        boolean many,
        Names parent,
        Names target,
        List<Route> routes,
        @Nullable MemberModel type,
        @Nullable String inverse,
        List<CounterModel> counters) {
    /** Copies the lists. */
    public RelationModel {
        routes = List.copyOf(routes);
        counters = List.copyOf(counters);
    }

    /** The same with one more number that is kept of it. */
    public RelationModel with(CounterModel counter) {
        List<CounterModel> more = new ArrayList<>(counters);
        more.add(counter);
        return new RelationModel(name, many, parent, target, routes, type, inverse, more);
    }

    /**
     * The way to one related entity.
     *
     * @param hops one; or two, the first to the linking entity
     */
    public record Route(List<HopModel> hops) {
        /** Copies the hops. */
        public Route {
            hops = List.copyOf(hops);
        }

        /** The related entity. */
        public EntityModel target() {
            return last().target();
        }

        /** The hop from the entity that has the relation. */
        public HopModel first() {
            return hops.get(0);
        }

        /** The hop to the related entity. */
        public HopModel last() {
            return hops.get(hops.size() - 1);
        }
    }

    /** Whether the target is a sealed interface. */
    public boolean isPolymorphic() {
        return routes.stream().noneMatch(route -> route.target().names().equals(target));
    }
}
