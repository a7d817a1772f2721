package io.mizzle.processor.reading;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.Names;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What generated classes and constants are called. */
final class Naming {
    private Naming() {}

    static Names of(TypeElement type) {
        return of(type, ClassName.get(type));
    }

    static Names of(TypeElement type, ClassName name) {
        ClassName metamodel = ClassName.get(name.packageName(), "Q" + String.join("_", name.simpleNames()));
        return new Names(name, metamodel, constant(name.simpleName()), isPublic(type));
    }

    /**
     * {@code URLEntry} gives {@code URL_ENTRY}; {@code SKU} gives {@code SKU_}, because a constant of the record's own name would hide
     * the record wherever it is imported.
     */
    static String constant(String simpleName) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < simpleName.length(); at++) {
            if (at > 0 && beginsWord(simpleName, at)) {
                words.append('_');
            }
            words.append(simpleName.charAt(at));
        }
        String constant = words.toString().toUpperCase(Locale.ROOT);
        return constant.equals(simpleName) ? constant + "_" : constant;
    }

    private static boolean beginsWord(String name, int at) {
        if (!Character.isUpperCase(name.charAt(at))) {
            return false;
        }
        char before = name.charAt(at - 1);
        boolean lowerAfter = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
        return Character.isLowerCase(before)
                || Character.isDigit(before)
                || Character.isUpperCase(before) && lowerAfter;
    }

    private static boolean isPublic(TypeElement type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            Element around = at.getEnclosingElement();
            boolean inInterface = around != null && around.getKind() == ElementKind.INTERFACE;
            if (!inInterface && !at.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    static boolean isHidden(Element type) {
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
        }
        return false;
    }
}
