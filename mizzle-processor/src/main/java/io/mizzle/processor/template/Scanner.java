package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Problem;

/** Walks through the text of an annotation and knows where it is. */
final class Scanner {
    private final String text;
    private final Problem syntax;
    private int at;

    Scanner(String text, Problem syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    boolean atEnd() {
        return at == text.length();
    }

    int position() {
        return at + 1;
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean accept(String expected) {
        if (!text.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    void skipSpace() {
        while (!atEnd() && peek() == ' ') {
            at++;
        }
    }

    /** A keyword in any case, as a whole word. */
    boolean acceptWord(String word) {
        int end = at + word.length();
        boolean border = end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
        if (!text.regionMatches(true, at, word, 0, word.length()) || !border) {
            return false;
        }
        at = end;
        return true;
    }

    String identifier(String wanted) throws GrammarException {
        int start = at;
        while (!atEnd() && Character.isJavaIdentifierPart(peek())) {
            at++;
        }
        if (start == at || !Character.isJavaIdentifierStart(text.charAt(start))) {
            at = start;
            throw unexpected(wanted);
        }
        return text.substring(start, at);
    }

    /** A component, or components joined by dots. */
    String path() throws GrammarException {
        StringBuilder path = new StringBuilder(identifier("a component's name"));
        while (accept(".")) {
            path.append('.').append(identifier("a component's name"));
        }
        return path.toString();
    }

    GrammarException unexpected(String wanted) {
        String found = atEnd() ? "the end" : "\"" + peek() + "\"";
        return new GrammarException(syntax, text, position(), "there is " + found + " where " + wanted + " should be");
    }

    GrammarException wrong(int position, String what) {
        return new GrammarException(syntax, text, position, what);
    }
}
