package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.declaration.DeclaredUpcast;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EntityModel;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Rules of the methods that lift items of older versions: each can be called, and together they lead to the entity's version. */
final class UpcastRules {

    private UpcastRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        NavigableSet<Integer> versions = new TreeSet<>();
        for (DeclaredUpcast upcast : type.upcasts()) {
            checkMethod(upcast, inspection);
            checkVersion(upcast, entity, versions, inspection);
        }
        checkGaps(type, entity, versions, inspection);
    }

    private static void checkMethod(DeclaredUpcast upcast, Inspection inspection) {
        String wrong = upcast.wrong();
        if (wrong != null) {
            inspection.problem(upcast.annotation().place(), Problem.UPCAST_METHOD, upcast.method(), wrong);
        }
    }

    private static void checkVersion(
            DeclaredUpcast upcast, EntityModel entity, Set<Integer> versions, Inspection inspection) {
        boolean below = upcast.from() >= 1 && upcast.from() < entity.version();
        if (!below) {
            inspection.problem(
                    upcast.annotation().place().member("from"),
                    Problem.UPCAST_VERSION,
                    upcast.method(),
                    upcast.from(),
                    entity.names().simpleName(),
                    entity.version());
        } else if (!versions.add(upcast.from())) {
            inspection.problem(
                    upcast.annotation().place().member("from"),
                    Problem.UPCAST_TWICE,
                    upcast.method(),
                    upcast.from(),
                    entity.names().simpleName());
        }
    }

    private static void checkGaps(
            DeclaredType type, EntityModel entity, NavigableSet<Integer> versions, Inspection inspection) {
        for (int from = versions.isEmpty() ? entity.version() : versions.first(); from < entity.version(); from++) {
            if (!versions.contains(from)) {
                inspection.problem(
                        type.place().annotation("Entity").member("version"),
                        Problem.UPCAST_GAP,
                        entity.names().simpleName(),
                        from,
                        versions.first());
                return;
            }
        }
    }
}
