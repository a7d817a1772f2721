package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code when} of an index key: {@code status IN (OPEN, PAID) AND dueAt IS PRESENT}. */
public final class WhenParser {
    private final Scanner in;

    private WhenParser(String text) {
        in = new Scanner(text, Problem.WHEN_SYNTAX);
    }

    /**
     * The facts a text says, all of which must hold.
     *
     * @param text as written in the annotation
     * @throws GrammarException if it breaks the grammar; the message has the position
     */
    public static List<WhenClause> parse(String text) throws GrammarException {
        WhenParser parser = new WhenParser(text);
        List<WhenClause> clauses = new ArrayList<>();
        do {
            clauses.add(parser.clause());
        } while (parser.in.acceptWord("AND"));
        if (!parser.in.atEnd()) {
            throw parser.in.unexpected("AND or the end");
        }
        return clauses;
    }

    private WhenClause clause() throws GrammarException {
        in.skipSpace();
        int position = in.position();
        String path = in.path();
        in.skipSpace();
        WhenClause clause = fact(path, position);
        in.skipSpace();
        return clause;
    }

    private WhenClause fact(String path, int position) throws GrammarException {
        if (in.accept("=")) {
            return new WhenClause(path, position, WhenClause.Kind.EQUAL, List.of(value()));
        }
        if (in.acceptWord("IN")) {
            return new WhenClause(path, position, WhenClause.Kind.IN, values());
        }
        if (in.acceptWord("IS")) {
            in.skipSpace();
            if (in.acceptWord("PRESENT")) {
                return new WhenClause(path, position, WhenClause.Kind.PRESENT, List.of());
            }
            throw in.unexpected("PRESENT");
        }
        throw in.unexpected("=, IN or IS PRESENT");
    }

    private List<String> values() throws GrammarException {
        in.skipSpace();
        if (!in.accept("(")) {
            throw in.unexpected("\"(\"");
        }
        List<String> values = new ArrayList<>();
        do {
            values.add(value());
            in.skipSpace();
        } while (in.accept(","));
        if (!in.accept(")")) {
            throw in.unexpected("\",\" or \")\"");
        }
        return values;
    }

    private String value() throws GrammarException {
        in.skipSpace();
        if (in.accept("'")) {
            return quoted();
        }
        StringBuilder word = new StringBuilder();
        while (Character.isJavaIdentifierPart(in.peek()) && !in.atEnd()
                || in.peek() == '-'
                || in.peek() == '+'
                || in.peek() == '.') {
            word.append(in.next());
        }
        if (word.length() == 0) {
            throw in.unexpected("a value (text in single quotes, a number, true, false or an enum constant)");
        }
        return word.toString();
    }

    private String quoted() throws GrammarException {
        int start = in.position() - 1;
        StringBuilder text = new StringBuilder();
        while (!in.atEnd()) {
            if (in.accept("''")) {
                text.append('\'');
            } else if (in.accept("'")) {
                return text.toString();
            } else {
                text.append(in.next());
            }
        }
        throw in.wrong(start, "the quote is not closed");
    }
}
