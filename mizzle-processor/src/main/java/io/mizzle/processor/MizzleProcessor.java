package io.mizzle.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
import io.mizzle.processor.reading.ClassNames;
import io.mizzle.processor.reading.Occurrence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Writes a {@code Q} class for each entity, table and document, and a schema descriptor for each entity and table. Javac creates it; it is
 * isolating in Gradle's words: what is written for a type depends on that type and on what its declaration reaches.
 */
@AutoService(Processor.class)
public final class MizzleProcessor extends AbstractProcessor {
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    private final Set<ClassName> waiting = new LinkedHashSet<>();
    private final Set<String> sources = new HashSet<>();

    /** For javac. */
    public MizzleProcessor() {}

    // Generated classes are null-marked, and that annotation too must be claimed by someone.
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.mizzle.annotation.*", NULL_MARKED);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    // Annotations that no processor claims draw a lint warning, which users with -Werror would meet.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        for (Element root : environment.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        ClassNames names = new ClassNames();
        Round round = new Round(processingEnv, names, sources, environment.processingOver());
        List<ClassName> again = List.copyOf(waiting);
        waiting.clear();
        for (ClassName type : again) {
            round.add(type);
        }
        Set<TypeElement> ours = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (!annotation.getQualifiedName().contentEquals(NULL_MARKED)) {
                ours.add(annotation);
            }
        }
        for (Occurrence occurrence : Occurrence.of(ours, environment, names)) {
            round.add(occurrence);
        }
        waiting.addAll(round.run());
        return true;
    }
}
