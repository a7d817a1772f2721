package io.mizzle.processor.source;

import com.squareup.javapoet.ClassName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How each class of a file is named: with its package only where its simple name already means another. The first class of a name is
 * imported, those of the file's own package and of the file come before; Javadoc alone imports nothing.
 */
final class Imports {

    private final ClassName file;
    private final Set<String> nested;
    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    private Imports(ClassName file, Collection<String> nested) {
        this.file = file;
        this.nested = new HashSet<>(nested);
    }

    /**
     * The imports of a file.
     *
     * @param file its class
     * @param nested the classes nested in it
     * @param code its marked code
     */
    static Imports of(ClassName file, Collection<String> nested, String code) {
        Imports imports = new Imports(file, nested);
        int javadocEnd = -1;
        for (int at = 0; at < code.length(); at++) {
            char mark = code.charAt(at);
            if (mark == Mark.JAVADOC) {
                javadocEnd = code.indexOf(Mark.END_JAVADOC, at);
            } else if (mark == Mark.CLASS || mark == Mark.ANNOTATED || mark == Mark.ANNOTATION) {
                int name = code.indexOf(Mark.NAME, at);
                imports.see(code.substring(at + 1, name), topOf(code, name + 1), at < javadocEnd);
                at = name;
            }
        }
        return imports;
    }

    private static String topOf(String code, int from) {
        int end = from;
        while (code.charAt(end) >= ' ' && code.charAt(end) != '.') {
            end++;
        }
        return code.substring(from, end);
    }

    private void see(String packageName, String top, boolean javadoc) {
        if (packageName.equals(file.packageName())) {
            neighbours.add(top);
        } else if (!javadoc && !isOwn(top)) {
            imported.putIfAbsent(top, packageName);
        }
    }

    /** The lines that import. */
    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        imported.forEach((name, packageName) -> {
            if (!packageName.equals("java.lang") && !neighbours.contains(name)) {
                lines.add(packageName + "." + name);
            }
        });
        return lines;
    }

    /**
     * How a class is named in the file.
     *
     * @param marked its package, {@link Mark#NAME} and its simple names
     */
    String name(String marked) {
        return names.computeIfAbsent(marked, this::named);
    }

    private String named(String marked) {
        int separator = marked.indexOf(Mark.NAME);
        String packageName = marked.substring(0, separator);
        String simpleNames = marked.substring(separator + 1);
        int dot = simpleNames.indexOf('.');
        String top = dot < 0 ? simpleNames : simpleNames.substring(0, dot);
        boolean neighbour = packageName.equals(file.packageName());
        if (neighbour && top.equals(file.simpleName())) {
            return dot < 0 ? simpleNames : simpleNames.substring(dot + 1);
        }
        boolean visible =
                !isOwn(top) && (neighbour || !neighbours.contains(top) && packageName.equals(imported.get(top)));
        return visible || packageName.isEmpty() ? simpleNames : packageName + "." + simpleNames;
    }

    private boolean isOwn(String top) {
        return nested.contains(top) || top.equals(file.simpleName());
    }
}
