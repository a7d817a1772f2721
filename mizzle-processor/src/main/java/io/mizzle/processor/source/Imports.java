package io.mizzle.processor.source;

import com.squareup.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How each class of a file is named: with its package only where its simple name already means another. The first class of a name is
 * imported, those of the file's own package and of the file come before; Javadoc alone imports nothing. Some packages are imported as a
 * whole from three classes on: javac looks every import up again in each round.
 */
final class Imports {

    private static final int MANY = 3;

    private final ClassName file;
    private final Set<String> nested;
    private final Wholes wholes;
    private final Map<String, String> imported = new HashMap<>();
    private final Set<String> neighbours = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    private Imports(ClassName file, Collection<String> nested, Wholes wholes) {
        this.file = file;
        this.nested = new HashSet<>(nested);
        this.wholes = wholes;
    }

    /**
     * The imports of a file.
     *
     * @param file its class
     * @param nested the classes nested in it
     * @param wholes what may be imported as a whole
     * @param code its marked code
     */
    static Imports of(ClassName file, Collection<String> nested, Wholes wholes, String code) {
        Imports imports = new Imports(file, nested, wholes);
        Set<String> seen = new HashSet<>();
        int at = 0;
        while (at < code.length()) {
            char mark = code.charAt(at);
            if (mark == Mark.JAVADOC) {
                at = code.indexOf(Mark.END_JAVADOC, at);
            } else if (mark == Mark.CLASS || mark == Mark.ANNOTATED || mark == Mark.ANNOTATION) {
                int end = endOfClass(code, at + 1);
                String marked = code.substring(at + 1, end);
                if (seen.add(marked)) {
                    imports.see(marked);
                }
                at = end - 1;
            }
            at++;
        }
        return imports;
    }

    private static int endOfClass(String code, int from) {
        int end = code.indexOf(Mark.NAME, from) + 1;
        while (code.charAt(end) >= ' ') {
            end++;
        }
        return end;
    }

    private void see(String marked) {
        int separator = marked.indexOf(Mark.NAME);
        String packageName = marked.substring(0, separator);
        int dot = marked.indexOf('.', separator);
        String top = marked.substring(separator + 1, dot < 0 ? marked.length() : dot);
        if (packageName.equals(file.packageName())) {
            neighbours.add(top);
        } else if (!isOwn(top)) {
            imported.putIfAbsent(top, packageName);
        }
    }

    /** What is imported, in order. */
    List<String> lines() {
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<String, String> each : imported.entrySet()) {
            if (isImported(each) && wholes.contains(each.getValue(), each.getKey())) {
                counts.merge(each.getValue(), 1, Integer::sum);
            }
        }
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> each : imported.entrySet()) {
            String packageName = each.getValue();
            boolean whole = wholes.contains(packageName, each.getKey()) && counts.getOrDefault(packageName, 0) >= MANY;
            if (isImported(each) && !whole) {
                lines.add(packageName + "." + each.getKey());
            }
        }
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() >= MANY) {
                lines.add(each.getKey() + ".*");
            }
        }
        lines.sort(null);
        return lines;
    }

    private boolean isImported(Map.Entry<String, String> each) {
        return !each.getValue().equals("java.lang") && !neighbours.contains(each.getKey());
    }

    /**
     * How a class is named in the file.
     *
     * @param marked its package, {@link Mark#NAME} and its simple names
     */
    String name(String marked) {
        String known = names.get(marked);
        if (known == null) {
            known = named(marked);
            names.put(marked, known);
        }
        return known;
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
        boolean visible = !isOwn(top)
                && (neighbours.contains(top)
                        ? neighbour
                        : packageName.equals(imported.getOrDefault(top, file.packageName())));
        return visible || packageName.isEmpty() ? simpleNames : packageName + "." + simpleNames;
    }

    private boolean isOwn(String top) {
        return nested.contains(top) || top.equals(file.simpleName());
    }
}
