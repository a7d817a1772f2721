package io.mizzle.internal.graph;

import io.mizzle.internal.plan.Carrying;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.key.KeyEncoding;
import io.mizzle.key.KeyPart;
import io.mizzle.key.KeyTemplate;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what lies right behind its root in the partition the roots are read from: sort keys that begin with the root's whole key and go
 * on with {@code #}. Nothing of another root can lie between, because no encoded value has a character up to {@code #}.
 */
final class Behind {

    private final AccessPath<?> place;
    private final Object table;
    private final ReadOptions options;
    private final Set<Node<?>> found = new LinkedHashSet<>();

    private Behind(AccessPath<?> place, Object table, ReadOptions options) {
        this.place = place;
        this.table = table;
        this.options = options;
    }

    /** The nodes behind a root that is read by a query. */
    static <E> Set<Node<?>> of(Node<E> root, ReadPlan.Query<E> plan, ReadOptions options) {
        Behind behind = new Behind(plan.path(), root.entity().table(), options);
        Map<String, String> own = new HashMap<>();
        plan.path().members().forEach(member -> own.put(member.name(), member.name()));
        behind.below(root, own);
        return behind.found;
    }

    private <P> void below(Node<P> parent, Map<String, String> roots) {
        for (Edge<P> edge : parent.edges()) {
            if (edge.limit() == null && edge.relation().type() == null) {
                edge.ways().forEach(way -> follow(way, roots));
            }
        }
    }

    private <P, B> void follow(Way<P, B> way, Map<String, String> roots) {
        Map<String, String> own = new HashMap<>();
        List<KeyMember<B>> steps = way.steps();
        for (int i = 0; i < steps.size(); i++) {
            String name = roots.get(way.hop().bindings().get(i).from().name());
            if (name != null) {
                own.put(steps.get(i).name(), name);
            }
        }
        if (!way.each() && isBehind(way.node(), way.hop().accessPath(), own)) {
            found.add(way.node());
            below(way.node(), own);
        }
    }

    private <B> boolean isBehind(Node<B> node, AccessPath<B> path, Map<String, String> roots) {
        return node.entity().table().equals(table)
                && path.kind() == place.kind()
                && path.index().equals(place.index())
                && Carrying.all(node.spec(options), path)
                && begins(path.partition(), place.partition(), roots, false)
                && begins(path.sort(), place.sort(), roots, true);
    }

    private static boolean begins(
            List<? extends KeyColumn<?>> whole,
            List<? extends KeyColumn<?>> start,
            Map<String, String> roots,
            boolean further) {
        return whole.size() == 1
                && start.size() == 1
                && whole.get(0) instanceof KeyColumn.Text<?> text
                && start.get(0) instanceof KeyColumn.Text<?> root
                && text.template().encoding() == root.template().encoding()
                && text.template().encoding() != KeyEncoding.RAW
                && begins(text.template(), root.template(), roots)
                && (further
                        ? goesOn(text.template().parts(), root.template().parts())
                        : text.template().parts().size()
                                == root.template().parts().size());
    }

    private static boolean begins(KeyTemplate whole, KeyTemplate start, Map<String, String> roots) {
        if (whole.parts().size() < start.parts().size()) {
            return false;
        }
        for (int i = 0; i < start.parts().size(); i++) {
            if (!same(whole.parts().get(i), start.parts().get(i), roots)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(KeyPart own, KeyPart root, Map<String, String> roots) {
        return own instanceof KeyPart.Placeholder mine && root instanceof KeyPart.Placeholder theirs
                ? mine.format().equals(theirs.format()) && theirs.name().equals(roots.get(mine.name()))
                : own.equals(root);
    }

    private static boolean goesOn(List<KeyPart> whole, List<KeyPart> start) {
        return whole.size() > start.size()
                && start.get(start.size() - 1) instanceof KeyPart.Placeholder
                && whole.get(start.size()) instanceof KeyPart.Literal literal
                && literal.text().startsWith("#");
    }
}
