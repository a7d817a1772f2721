package io.mizzle.processor.diagnostic;

import com.squareup.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings by the type whose processing found them, so that each is said once, when that type is compiled. */
public final class Report {
    private final Map<ClassName, Map<Place, Finding>> findings = new LinkedHashMap<>();

    /**
     * Says that something is wrong. Of several findings in one place only the first is kept: the others mostly follow from it.
     *
     * @param owner the type whose processing found it
     * @param place where
     * @param problem what
     * @param arguments what the problem's text names
     */
    public void add(ClassName owner, Place place, Problem problem, Object... arguments) {
        findings.computeIfAbsent(owner, type -> new LinkedHashMap<>())
                .putIfAbsent(place, new Finding(place, problem, problem.message(arguments)));
    }

    /** Whether anything was found at this place or in a part of this annotation. */
    public boolean has(ClassName owner, Place place) {
        return findings.getOrDefault(owner, Map.of()).containsKey(place);
    }

    /** What was found while this type was processed. */
    public List<Finding> of(ClassName owner) {
        Collection<Finding> found = findings.getOrDefault(owner, Map.of()).values();
        return new ArrayList<>(found);
    }
}
