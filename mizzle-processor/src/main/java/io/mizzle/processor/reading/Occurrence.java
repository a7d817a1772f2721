package io.mizzle.processor.reading;

import io.mizzle.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * An annotation of mizzle in the sources of a round.
 *
 * @param annotation its simple name
 * @param place where it stands
 * @param onComponent whether it stands on a record component
 */
public record Occurrence(String annotation, Place place, boolean onComponent) {
    /** Those of a round, in the order in which javac gives them. */
    public static List<Occurrence> of(
            Set<? extends TypeElement> annotations, RoundEnvironment round, ClassNames names) {
        List<Occurrence> occurrences = new ArrayList<>();
        if (annotations.isEmpty()) {
            return occurrences; // javac would go over every generated member
        }
        // one pass over all elements, not one for each annotation
        for (Element element : round.getElementsAnnotatedWithAny(annotations.toArray(new TypeElement[0]))) {
            addAll(element, names, occurrences);
        }
        return occurrences;
    }

    private static void addAll(Element element, ClassNames names, List<Occurrence> occurrences) {
        if (element.getKind() == ElementKind.RECORD_COMPONENT) {
            return; // the field of the same name has the same annotations, and a line
        }
        TypeElement type = element instanceof TypeElement itself ? itself : typeAround(element);
        Place place = Place.of(names.of(type));
        if (!(element instanceof TypeElement)) {
            place = place.component(element.getSimpleName().toString());
        }
        boolean component = element.getKind() == ElementKind.FIELD && type.getKind() == ElementKind.RECORD;
        Map<String, Integer> counts = new HashMap<>();
        for (AnnotationMirror mirror : AnnotationReader.mirrors(element)) {
            String name = AnnotationReader.simpleName(mirror);
            int occurrence = counts.merge(name, 1, Integer::sum) - 1;
            occurrences.add(new Occurrence(name, place.annotation(name, occurrence), component));
        }
    }

    private static TypeElement typeAround(Element element) {
        Element around = Objects.requireNonNull(element.getEnclosingElement());
        return around instanceof TypeElement type ? type : typeAround(around);
    }
}
