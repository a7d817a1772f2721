package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.template.Template.FormatCall;
import io.mizzle.processor.template.Template.Hole;
import io.mizzle.processor.template.Template.Literal;
import io.mizzle.processor.template.Template.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads key templates: {@code ORDER#{orderId}#LINE#{lineNo:num(4)|desc}}. */
public final class TemplateParser {
    private final Scanner in;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private TemplateParser(String text) {
        in = new Scanner(text, Problem.TEMPLATE_SYNTAX);
    }

    /**
     * The template a text says.
     *
     * @param text as written in the annotation
     * @throws GrammarException if it breaks the grammar; the message has the position
     */
    public static Template parse(String text) throws GrammarException {
        TemplateParser parser = new TemplateParser(text);
        while (!parser.in.atEnd()) {
            parser.piece();
        }
        parser.endLiteral();
        return new Template(text, parser.pieces);
    }

    private void piece() throws GrammarException {
        int start = in.position();
        if (in.accept("{{")) {
            literal.append('{');
        } else if (in.accept("}}")) {
            literal.append('}');
        } else if (in.peek() == '}') {
            throw in.wrong(start, "\"}\" closes nothing; a brace that is text is written \"}}\"");
        } else if (in.accept("{")) {
            endLiteral();
            pieces.add(hole(start));
        } else {
            literal.append(in.next());
        }
    }

    private void endLiteral() {
        if (literal.length() > 0) {
            pieces.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private Hole hole(int start) throws GrammarException {
        in.skipSpace();
        int position = in.position();
        String path = in.path();
        List<FormatCall> formats = new ArrayList<>();
        in.skipSpace();
        if (in.accept(":")) {
            do {
                formats.add(format());
            } while (in.accept("|"));
        }
        if (in.atEnd()) {
            throw in.wrong(start, "\"{\" is not closed");
        }
        if (!in.accept("}")) {
            throw in.unexpected("\"}\"");
        }
        return new Hole(path, formats, position);
    }

    private FormatCall format() throws GrammarException {
        in.skipSpace();
        int position = in.position();
        String name = in.identifier("a format");
        List<String> arguments = new ArrayList<>();
        if (in.accept("(")) {
            do {
                arguments.add(argument());
            } while (in.accept(","));
            if (!in.accept(")")) {
                throw in.unexpected("\")\"");
            }
        }
        in.skipSpace();
        return new FormatCall(name, arguments, position);
    }

    private String argument() throws GrammarException {
        in.skipSpace();
        StringBuilder argument = new StringBuilder();
        while (Character.isLetterOrDigit(in.peek())) {
            argument.append(in.next());
        }
        if (argument.length() == 0) {
            throw in.unexpected("a number or a word");
        }
        in.skipSpace();
        return argument.toString();
    }
}
