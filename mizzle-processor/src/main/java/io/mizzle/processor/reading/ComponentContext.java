package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredAnnotations;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.Form;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The component whose value is read.
 *
 * @param name its name
 * @param place where it stands
 * @param annotations those of mizzle
 * @param report where problems go
 */
record ComponentContext(String name, Place place, DeclaredAnnotations annotations, Report report) {
    void problem(Place where, Problem problem, Object... arguments) {
        report.add(place.type(), where, problem, arguments);
    }

    ValueModel unreadable(TypeMirror type, Problem problem, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument -> argument instanceof TypeMirror mirror ? Shown.type(TypeName.get(mirror)) : argument)
                .toArray();
        problem(place, problem, shown);
        return new ValueModel.UnreadableValue(typeName(type));
    }

    private static TypeName typeName(TypeMirror type) {
        boolean nameable = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
        return nameable ? TypeName.get(type) : ClassName.OBJECT;
    }

    /** What {@code @StoreAs} asks for. */
    Optional<String> storeAs() {
        Optional<DeclaredAnnotation> storeAs = annotations.find("StoreAs");
        return storeAs.isPresent() ? Optional.of(storeAs.get().text("value")) : Optional.empty();
    }

    /** The stored form of a scalar, after {@code @StoreAs} and {@code @Ttl}. */
    Form form(ScalarKind kind) {
        if (kind == ScalarKind.INSTANT && annotations.has("Ttl")) {
            return Form.TIME_TO_LIVE;
        }
        Optional<String> form = storeAs();
        return form.isPresent() ? form(kind, form.get()) : Form.STANDARD;
    }

    private Form form(ScalarKind kind, String form) {
        if (kind == ScalarKind.INSTANT && form.startsWith("EPOCH_")) {
            return Form.valueOf(form);
        }
        if (kind == ScalarKind.INSTANT && form.equals("ISO")) {
            return Form.STANDARD;
        }
        if (kind == ScalarKind.BOOLEAN && form.equals("ORDINAL")) {
            return Form.NUMBER;
        }
        if (kind == ScalarKind.BOOLEAN && form.equals("NAME")) {
            return Form.TEXT;
        }
        formProblem(kind.type(), formsOf(kind));
        return Form.STANDARD;
    }

    private static List<String> formsOf(ScalarKind kind) {
        return switch (kind) {
            case INSTANT -> List.of("EPOCH_SECONDS", "EPOCH_MILLIS", "ISO");
            case BOOLEAN -> List.of("ORDINAL", "NAME");
            default -> List.of();
        };
    }

    void formProblem(TypeName type, List<String> forms) {
        String advice = forms.isEmpty() ? "Remove @StoreAs." : "It has " + String.join(", ", forms) + ".";
        Place where = annotations.find("StoreAs").map(DeclaredAnnotation::place).orElse(place);
        problem(
                where.member("value"),
                Problem.STORE_AS_FORM,
                name,
                Shown.type(type),
                storeAs().orElse(""),
                advice);
    }
}
