package io.mizzle.processor.building;

import io.mizzle.processor.diagnostic.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which component of the one entity gives which component of the other's key, where their names differ.
 *
 * @param byTarget own components by those of the target
 */
record RelationPairs(Map<String, String> byTarget) {
    static final String MEMBER = "by";

    /** Reads {@code target=own} texts. */
    static RelationPairs of(List<String> texts) throws RelationException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            String[] sides = text.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw new RelationException(Problem.RELATION_BY_SYNTAX, MEMBER, text);
            }
            if (pairs.put(sides[0].strip(), sides[1].strip()) != null) {
                throw new RelationException(Problem.RELATION_BY_TWICE, MEMBER, sides[0].strip());
            }
        }
        return new RelationPairs(pairs);
    }

    /** The pairs that fit a test of target and own component. */
    RelationPairs where(BiPredicate<String, String> fits) {
        Map<String, String> some = new LinkedHashMap<>(byTarget);
        some.entrySet().removeIf(pair -> !fits.test(pair.getKey(), pair.getValue()));
        return new RelationPairs(some);
    }

    /** The own component of a target's. */
    Optional<String> own(String target) {
        return Optional.ofNullable(byTarget.get(target));
    }

    /** Whether an own component is given to some target, so that its name means nothing more. */
    boolean uses(String own) {
        return byTarget.containsValue(own);
    }

    /** The target components named. */
    Set<String> targets() {
        return byTarget.keySet();
    }

    /** As it was written. */
    String text(String target) {
        return target + "=" + byTarget.get(target);
    }
}
