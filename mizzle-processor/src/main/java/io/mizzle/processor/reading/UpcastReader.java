package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredUpcast;
import io.mizzle.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the methods of a record that lift items to the next version. */
final class UpcastReader {

    private static final ClassName ATTRIBUTE_VALUE =
            ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");
    private static final TypeName ITEM =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), ATTRIBUTE_VALUE);

    private final Languages languages;
    private final AnnotationReader annotations;

    UpcastReader(Languages languages, AnnotationReader annotations) {
        this.languages = languages;
        this.annotations = annotations;
    }

    List<DeclaredUpcast> read(TypeElement type, Place place) {
        List<DeclaredUpcast> upcasts = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getAnnotationMirrors().isEmpty()) {
                continue;
            }
            String name = method.getSimpleName().toString();
            for (DeclaredAnnotation annotation :
                    annotations.read(method, place.component(name)).all("Upcast")) {
                upcasts.add(new DeclaredUpcast(name, annotation, wrong(method)));
            }
        }
        return upcasts;
    }

    private @Nullable String wrong(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "is not static";
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "is private";
        }
        boolean one = method.getParameters().size() == 1
                && method.getTypeParameters().isEmpty()
                && isItem(method.getParameters().get(0).asType());
        if (!one || !isItem(method.getReturnType())) {
            return "has another signature";
        }
        return method.getThrownTypes().stream().allMatch(this::isUnchecked) ? null : "throws a checked exception";
    }

    /** A type that is missing is javac's to report. */
    private static boolean isItem(TypeMirror type) {
        return Languages.namesMissingType(type) || TypeName.get(type).equals(ITEM);
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return languages.isA(thrown, "java.lang.RuntimeException") || languages.isA(thrown, "java.lang.Error");
    }
}
