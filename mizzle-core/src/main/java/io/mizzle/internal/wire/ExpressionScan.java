package io.mizzle.internal.wire;

import java.util.Locale;

/** One pass over an expression's text that counts what DynamoDB limits: operators and functions, operands of IN, steps of paths. */
final class ExpressionScan {

    private final boolean compares;
    private final String text;
    private int position;
    private int operators;
    private int inOperands;
    private int pathLevels;
    private boolean insideBetween;

    private ExpressionScan(ExpressionKind kind, String text) {
        this.compares = kind.compares();
        this.text = text;
    }

    static ExpressionScan of(ExpressionKind kind, String text) {
        ExpressionScan scan = new ExpressionScan(kind, text);
        while (scan.position < text.length()) {
            scan.next();
        }
        return scan;
    }

    /** Comparisons, logical operators, BETWEEN, IN, functions, plus and minus. */
    int operators() {
        return operators;
    }

    /** The operands of the longest IN. */
    int inOperands() {
        return inOperands;
    }

    /** The steps of the longest path. */
    int pathLevels() {
        return pathLevels;
    }

    private void next() {
        char c = text.charAt(position);
        if (isWord(c)) {
            word();
        } else if (isComparison(c)) {
            comparison();
        } else {
            if (c == '+' || c == '-') {
                operators++;
            }
            position++;
        }
    }

    private void comparison() {
        while (position < text.length() && isComparison(text.charAt(position))) {
            position++;
        }
        if (compares) {
            operators++;
        }
    }

    private void word() {
        int start = position;
        int levels = 1;
        for (; position < text.length() && isWord(text.charAt(position)); position++) {
            char c = text.charAt(position);
            if (c == '.' || c == '[') {
                levels++;
            }
        }
        keyword(text.substring(start, position).toUpperCase(Locale.ROOT), levels);
    }

    private void keyword(String word, int levels) {
        switch (word) {
            case "AND" -> and();
            case "OR", "NOT" -> operators++;
            case "BETWEEN" -> {
                operators++;
                insideBetween = true;
            }
            case "IN" -> {
                operators++;
                inOperands = Math.max(inOperands, operandsAhead());
            }
            default -> nameOrFunction(levels);
        }
    }

    /** The AND of BETWEEN is part of it and not counted. */
    private void and() {
        if (!insideBetween) {
            operators++;
        }
        insideBetween = false;
    }

    private void nameOrFunction(int levels) {
        if (position < text.length() && text.charAt(position) == '(') {
            operators++;
        } else {
            pathLevels = Math.max(pathLevels, levels);
        }
    }

    /** Commas at the list's own depth, plus one; the elements themselves are scanned afterwards. */
    private int operandsAhead() {
        int depth = 0;
        int commas = 0;
        for (int i = position; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            } else if (c == ',' && depth == 1) {
                commas++;
            }
        }
        return commas + 1;
    }

    private static boolean isComparison(char c) {
        return c == '=' || c == '<' || c == '>';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "_#:.[]".indexOf(c) >= 0;
    }
}
