package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Declarations read from javac's elements, each once. Lives for one round: elements of an earlier one may be incomplete. */
public final class ElementDeclarations implements Declarations {
    private final Languages languages;
    private final AnnotationReader annotations;
    private final ComponentReader components;
    private final CompiledNullness nullness;
    private final UpcastReader upcasts;
    private final Set<String> sources;
    private final ClassNames names;
    private final Map<String, DeclaredType> read = new HashMap<>();

    /**
     * Declarations of this compilation.
     *
     * @param elements javac's
     * @param types javac's
     * @param names the names of types
     * @param sources the top-level types that are compiled; others come from class files
     * @param report where problems with types go, under the type's name
     */
    public ElementDeclarations(Elements elements, Types types, ClassNames names, Set<String> sources, Report report) {
        languages = new Languages(elements, types);
        annotations = new AnnotationReader(elements);
        components = new ComponentReader(languages, annotations, report);
        nullness = new CompiledNullness(elements);
        upcasts = new UpcastReader(languages, annotations);
        this.names = names;
        this.sources = sources;
    }

    @Override
    public Optional<DeclaredType> find(ClassName type) {
        DeclaredType known = read.get(type.canonicalName());
        return known != null ? Optional.of(known) : findElement(type);
    }

    private Optional<DeclaredType> findElement(ClassName type) {
        TypeElement element = languages.elements().getTypeElement(type.canonicalName());
        return element == null ? Optional.empty() : Optional.of(read(element));
    }

    /** The declaration of an element. */
    public DeclaredType read(TypeElement type) {
        String name = names.of(type).canonicalName();
        DeclaredType known = read.get(name);
        if (known == null) {
            known = declare(type);
            read.put(name, known);
        }
        return known;
    }

    private DeclaredType declare(TypeElement type) {
        Place place = Place.of(names.of(type));
        List<VariableElement> fields = fieldsOf(type);
        return new DeclaredType(
                Naming.of(type, names.of(type)),
                kind(type),
                !type.getTypeParameters().isEmpty(),
                Naming.isHidden(type),
                annotations.read(type, place),
                componentsOf(type, fields, place),
                upcasts.read(type, place),
                List.copyOf(above(type, "Table")),
                !above(type, "Document").isEmpty(),
                permitted(type),
                isResolved(type, fields));
    }

    private List<DeclaredComponent> componentsOf(TypeElement type, List<VariableElement> fields, Place place) {
        boolean shape = has(type, "Projection") || has(type, "View");
        List<DeclaredComponent> read = new ArrayList<>();
        for (VariableElement field : fields) {
            read.add(shape ? components.shape(field, place) : components.read(field, place));
        }
        if (shape) {
            return read;
        }
        boolean compiled = !sources.contains(place.type().topLevelClassName().canonicalName());
        return compiled ? nullness.restore(type, read) : read;
    }

    private static DeclaredType.Kind kind(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD -> DeclaredType.Kind.RECORD;
            case INTERFACE ->
                type.getModifiers().contains(Modifier.SEALED)
                        ? DeclaredType.Kind.SEALED_INTERFACE
                        : DeclaredType.Kind.INTERFACE;
            default -> DeclaredType.Kind.OTHER;
        };
    }

    private static List<VariableElement> fieldsOf(TypeElement type) {
        Map<String, VariableElement> fields = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            fields.put(field.getSimpleName().toString(), field);
        }
        List<VariableElement> components = new ArrayList<>();
        for (RecordComponentElement component : ElementFilter.recordComponentsIn(type.getEnclosedElements())) {
            VariableElement field = fields.get(component.getSimpleName().toString());
            if (field != null) {
                components.add(field);
            }
        }
        return components;
    }

    /** The interfaces above a type that have an annotation. */
    private Set<ClassName> above(TypeElement type, String annotation) {
        Set<ClassName> found = new LinkedHashSet<>();
        for (TypeMirror above : type.getInterfaces()) {
            TypeElement element = Languages.element(above);
            if (element != null) {
                if (has(element, annotation)) {
                    found.add(names.of(element));
                }
                found.addAll(above(element, annotation));
            }
        }
        return found;
    }

    private static boolean has(TypeElement type, String annotation) {
        return AnnotationReader.find(type, annotation) != null;
    }

    private List<ClassName> permitted(TypeElement type) {
        List<ClassName> permitted = new ArrayList<>();
        for (TypeMirror each : type.getPermittedSubclasses()) {
            TypeElement element = Languages.element(each);
            if (element != null && !Languages.namesMissingType(each)) {
                permitted.add(names.of(element));
            }
        }
        return permitted;
    }

    private static boolean isResolved(TypeElement type, List<VariableElement> fields) {
        for (VariableElement field : fields) {
            if (Languages.namesMissingType(field.asType()) || AnnotationReader.namesMissingType(field)) {
                return false;
            }
        }
        return !AnnotationReader.namesMissingType(type)
                && !Languages.nameMissingType(type.getInterfaces())
                && !Languages.nameMissingType(type.getPermittedSubclasses());
    }
}
