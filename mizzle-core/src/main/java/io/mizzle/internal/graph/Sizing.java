package io.mizzle.internal.graph;

import io.mizzle.internal.graph.Outline.Size;
import io.mizzle.internal.graph.Outline.Unit;
import io.mizzle.internal.plan.Carrying;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the number of requests of a later wave follows from: says of each read what {@link WavePlanner} will do with it, before there is
 * anything to plan.
 */
final class Sizing {

    private final Waves waves;
    private final ReadOptions options;
    private final int wave;
    private final List<Size> keys = new ArrayList<>();
    private final List<Size> parents = new ArrayList<>();

    /** The places of which ranges are read, and whether one partition can have several. */
    private final Map<String, Boolean> places = new LinkedHashMap<>();

    private Sizing(Waves waves, ReadOptions options, int wave) {
        this.waves = waves;
        this.options = options;
        this.wave = wave;
    }

    /** The sizes of one wave. */
    static List<Size> of(Node<?> root, Waves waves, ReadOptions options, int wave) {
        Sizing sizing = new Sizing(waves, options, wave);
        sizing.below(root, "");
        return sizing.sizes();
    }

    private <P> void below(Node<P> parent, String path) {
        for (Edge<P> edge : parent.edges()) {
            for (Way<P, ?> way : edge.ways()) {
                read(parent, way, path + edge.relation().name());
            }
        }
    }

    /** What a linking entity leads to is found by the relation that leads to it. */
    private <L> void beyond(Node<L> link, String path) {
        link.edges().forEach(edge -> edge.ways().forEach(way -> read(link, way, path)));
    }

    private <P, B> void read(Node<P> parent, Way<P, B> way, String path) {
        Waves.Place place = waves.place(way.node());
        if (place.first() == wave) {
            first(parent, way, path);
        } else if (place.data() == wave) {
            keys(way.node().entity());
        }
        if (way.linking()) {
            beyond(way.node(), path);
        } else {
            below(way.node(), path + ".");
        }
    }

    private <P, B> void first(Node<P> parent, Way<P, B> way, String path) {
        Waves.Place place = waves.place(way.node());
        AccessPath<B> access = way.hop().accessPath();
        int bound = place.free() ? bound(way, waves.place(parent)) : way.steps().size();
        if (Carrying.wholeKeys(way.node().spec(options), access, bound)) {
            keys(way.node().entity());
        } else if (place.data() != place.first() || way.node().order().limit() != null || !isText(access)) {
            parents.add(new Size(Unit.PARENTS, path));
        } else {
            boolean narrow = bound > access.partitionSteps().size();
            places.merge(place(way.node().entity(), access), narrow, (one, other) -> true);
        }
    }

    /** How many values are known before the parents are read. */
    private static int bound(Way<?, ?> way, Waves.Place parent) {
        int bound = 0;
        for (var binding : way.hop().bindings()) {
            if (!parent.known().contains(binding.from().name())) {
                break;
            }
            bound++;
        }
        return bound;
    }

    private static boolean isText(AccessPath<?> path) {
        return path.sort().size() == 1 && path.sort().get(0) instanceof KeyColumn.Text<?>;
    }

    private void keys(EntityDefinition<?> entity) {
        Size size = new Size(Unit.KEYS, table(entity));
        if (!keys.contains(size)) {
            keys.add(size);
        }
    }

    static String table(EntityDefinition<?> entity) {
        return TableDefinition.of(entity.table()).name();
    }

    private static String place(EntityDefinition<?> entity, AccessPath<?> path) {
        return path.kind() == AccessPath.Kind.TABLE ? table(entity) : table(entity) + "." + path.index();
    }

    private List<Size> sizes() {
        List<Size> sizes = new ArrayList<>(keys);
        places.forEach((place, several) -> {
            sizes.add(new Size(Unit.PARTITIONS, place));
            if (several) {
                sizes.add(new Size(Unit.RANGES, place));
            }
        });
        sizes.addAll(parents);
        if (!sizes.isEmpty()) {
            sizes.add(new Size(Unit.FURTHER_PAGES, ""));
        }
        return sizes;
    }
}
