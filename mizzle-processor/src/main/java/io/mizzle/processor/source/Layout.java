package io.mizzle.processor.source;

/** Writes marked code out: names of classes, indentation, and lines that are broken where they may be and would be too long. */
final class Layout {

    private static final String INDENTATION = "    ";
    private static final int COLUMNS = 100;
    private static final int NONE = -1;

    private final String code;
    private final Imports imports;
    private final StringBuilder out;
    private int lineStart;
    private boolean lineIsEmpty = true;
    private int level;
    private boolean javadoc;
    private boolean furtherLines;
    private boolean statement;
    private int breakAt = NONE;
    private int breakWidth;
    private int breakLevel;

    private Layout(String code, Imports imports, StringBuilder out) {
        this.code = code;
        this.imports = imports;
        this.out = out;
        this.lineStart = out.length();
    }

    /**
     * Appends code to what comes before it.
     *
     * @param out ends with a whole line
     * @param code marked code
     * @param imports the names of its classes
     */
    static void append(StringBuilder out, String code, Imports imports) {
        new Layout(code, imports, out).append();
    }

    private void append() {
        int at = 0;
        while (at < code.length()) {
            int end = at;
            while (end < code.length() && code.charAt(end) >= ' ') {
                end++;
            }
            if (end > at) {
                text(code, at, end);
                at = end;
            } else {
                at = mark(code.charAt(at), at + 1);
            }
        }
        settle();
    }

    /** Does what a mark says; gives where the code goes on. */
    private int mark(char mark, int next) {
        switch (mark) {
            case '\n' -> newLine();
            case Mark.CLASS -> {
                return named(next);
            }
            case Mark.ANNOTATED -> {
                return annotated(next);
            }
            case Mark.INDENT -> level++;
            case Mark.UNINDENT -> level--;
            case Mark.SPACE -> mayBreak(" ");
            case Mark.BREAK -> mayBreak("");
            case Mark.STATEMENT -> statement = true;
            case Mark.END_STATEMENT -> endStatement();
            case Mark.JAVADOC -> javadoc = true;
            case Mark.END_JAVADOC -> javadoc = false;
            default -> text(code, next - 1, next);
        }
        return next;
    }

    private void text(String text, int from, int to) {
        if (lineIsEmpty) {
            indent(level);
            if (javadoc) {
                out.append(" * ");
            }
            lineIsEmpty = false;
        }
        out.append(text, from, to);
    }

    private void newLine() {
        if (javadoc && lineIsEmpty) {
            indent(level);
            out.append(" *");
        }
        settle();
        out.append('\n');
        lineStart = out.length();
        lineIsEmpty = true;
        if (statement && !furtherLines) {
            furtherLines = true;
            level += 2;
        }
    }

    private void endStatement() {
        if (furtherLines) {
            level -= 2;
        }
        statement = false;
        furtherLines = false;
    }

    private int named(int from) {
        int end = code.indexOf(Mark.END, from);
        String name = imports.name(code.substring(from, end));
        text(name, 0, name.length());
        return end + 1;
    }

    /** A type-use annotation stands before the last simple name. */
    private int annotated(int from) {
        int annotation = code.indexOf(Mark.ANNOTATION, from);
        int end = code.indexOf(Mark.END, annotation);
        String name = imports.name(code.substring(from, annotation));
        int simple = name.lastIndexOf('.') + 1;
        String before = simple > 0 ? name.substring(0, simple) + " @" : "@";
        String text = before + imports.name(code.substring(annotation + 1, end)) + " " + name.substring(simple);
        text(text, 0, text.length());
        return end + 1;
    }

    private void mayBreak(String otherwise) {
        settle();
        breakAt = out.length();
        breakWidth = otherwise.length();
        breakLevel = level + 2;
        out.append(otherwise);
    }

    /** Breaks the line at the last place where it may be, if it has become too long. */
    private void settle() {
        if (breakAt != NONE && out.length() - lineStart > COLUMNS) {
            out.replace(breakAt, breakAt + breakWidth, "\n" + INDENTATION.repeat(breakLevel));
            lineStart = breakAt + 1;
        }
        breakAt = NONE;
    }

    private void indent(int levels) {
        for (int each = 0; each < levels; each++) {
            out.append(INDENTATION);
        }
    }
}
