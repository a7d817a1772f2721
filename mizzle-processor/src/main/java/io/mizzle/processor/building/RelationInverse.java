package io.mizzle.processor.building;

import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the relation of the target that leads back. */
final class RelationInverse {
    private RelationInverse() {}

    static @Nullable String find(DeclaredType owner, DeclaredAnnotation relation, RelationTargets.Target target)
            throws RelationException {
        String named = relation.text("inverse");
        List<String> back = target.type().annotations().all("Relation").stream()
                .filter(each -> each != relation && leadsTo(each, owner))
                .map(each -> each.text("name"))
                .toList();
        if (named.isEmpty()) {
            return back.size() == 1 ? back.get(0) : null;
        }
        if (!back.contains(named)) {
            throw new RelationException(
                    Problem.RELATION_INVERSE,
                    "inverse",
                    target.type().names().simpleName(),
                    named,
                    owner.names().simpleName(),
                    Nearest.advice(named, back));
        }
        return named;
    }

    private static boolean leadsTo(DeclaredAnnotation relation, DeclaredType owner) {
        return relation.type("one")
                .or(() -> relation.type("many"))
                .filter(owner.type()::equals)
                .isPresent();
    }
}
