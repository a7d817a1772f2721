package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.EnumForm;
import io.mizzle.processor.model.ValueModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads enums and the form they are stored in. */
final class EnumReader {
    private static final List<String> FORMS = List.of("NAME", "ORDINAL", "VALUE");

    private EnumReader() {}

    static ValueModel read(TypeElement type, ComponentContext context) {
        String form = context.storeAs().orElse("NAME");
        return switch (form) {
            case "NAME" -> byName(type);
            case "ORDINAL" -> value(type, new EnumForm.Ordinal());
            case "VALUE" -> byAccessor(type, context);
            default -> {
                context.formProblem(ClassName.get(type), FORMS);
                yield byName(type);
            }
        };
    }

    static ValueModel byName(TypeElement type) {
        return value(type, new EnumForm.Name());
    }

    private static ValueModel byAccessor(TypeElement type, ComponentContext context) {
        Optional<ExecutableElement> accessor = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("value"))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> isText(method) || isWhole(method))
                .findFirst();
        if (accessor.isEmpty()) {
            context.problem(
                    context.place().annotation("StoreAs"),
                    Problem.STORE_AS_VALUE,
                    type.getSimpleName(),
                    context.name());
            return byName(type);
        }
        return value(type, new EnumForm.Accessor("value", isWhole(accessor.get())));
    }

    private static boolean isText(ExecutableElement method) {
        return method.getReturnType().toString().equals("java.lang.String");
    }

    private static boolean isWhole(ExecutableElement method) {
        return switch (method.getReturnType().getKind()) {
            case INT, LONG -> true;
            default -> false;
        };
    }

    private static ValueModel value(TypeElement type, EnumForm form) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(each -> each.getSimpleName().toString())
                .toList();
        return new ValueModel.EnumValue(ClassName.get(type), form, constants);
    }
}
