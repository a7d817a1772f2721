package io.mizzle.processor;

import com.google.auto.service.AutoService;
import com.squareup.javapoet.ClassName;
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
 * isolating: what is written for a type depends on that type and on what that type names.
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
        Round round = new Round(processingEnv, sources, environment.processingOver());
        List<ClassName> again = List.copyOf(waiting);
        waiting.clear();
        again.forEach(round::add);
        Set<TypeElement> ours = new LinkedHashSet<>(annotations);
        ours.removeIf(annotation -> annotation.getQualifiedName().contentEquals(NULL_MARKED));
        Occurrence.of(ours, environment).forEach(round::add);
        waiting.addAll(round.run());
        return true;
    }
}
