package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Finding;
import io.mizzle.processor.diagnostic.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Shows findings at the finest element of their place that javac knows. */
public final class Messages {
    private final Elements elements;
    private final Messager messager;
    private final ProcessingEnvironment environment;

    /**
     * Messages of this compilation.
     *
     * @param environment javac's
     */
    public Messages(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        messager = environment.getMessager();
        this.environment = environment;
    }

    /**
     * Shows an error.
     *
     * @param finding what
     * @param owner the type that is being processed
     * @param sources the top-level types of this compilation; a place in another one has no line, so the owner's is shown
     */
    public void show(Finding finding, ClassName owner, Set<String> sources) {
        String outermost = finding.place().type().topLevelClassName().canonicalName();
        Place place = sources.contains(outermost) ? finding.place() : Place.of(owner);
        TypeElement type = elements.getTypeElement(place.type().canonicalName());
        if (type == null) {
            messager.printMessage(Diagnostic.Kind.ERROR, finding.message());
            return;
        }
        Element element = place.component() == null ? type : component(type, place.component());
        if (isRepeated(element, place) && new AnnotationTrees(environment).show(finding.message(), element, place)) {
            return;
        }
        AnnotationMirror annotation = place.annotation() == null ? null : annotation(element, place);
        AnnotationValue value = annotation == null || place.member() == null ? null : value(annotation, place.member());
        messager.printMessage(Diagnostic.Kind.ERROR, finding.message(), element, annotation, value);
    }

    private static boolean isRepeated(Element element, Place place) {
        return AnnotationReader.mirrors(element).stream()
                        .filter(mirror -> AnnotationReader.simpleName(mirror).equals(place.annotation()))
                        .count()
                > 1;
    }

    /** A field, else a method: annotations of methods have a place too. */
    private static Element component(TypeElement type, String name) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD)
                .filter(element -> element.getSimpleName().contentEquals(name))
                .min(Comparator.comparing((Element element) -> element.getKind() == ElementKind.METHOD))
                .<Element>map(element -> element)
                .orElse(type);
    }

    private static @Nullable AnnotationMirror annotation(Element element, Place place) {
        List<AnnotationMirror> all = AnnotationReader.mirrors(element).stream()
                .filter(mirror -> AnnotationReader.simpleName(mirror).equals(place.annotation()))
                .toList();
        return all.size() > place.occurrence() ? all.get(place.occurrence()) : null;
    }

    private static @Nullable AnnotationValue value(AnnotationMirror annotation, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
