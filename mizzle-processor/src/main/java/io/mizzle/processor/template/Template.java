package io.mizzle.processor.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key template as it was written: names and formats not yet looked up.
 *
 * @param text the whole text
 * @param pieces literals and placeholders in order; literals are joined
 */
public record Template(String text, List<Piece> pieces) {
    /** Copies the pieces. */
    public Template {
        pieces = List.copyOf(pieces);
    }

    /** A literal or a placeholder. */
    public sealed interface Piece {}

    /**
     * Fixed text.
     *
     * @param text with doubled braces single
     */
    public record Literal(String text) implements Piece {}

    /**
     * A value.
     *
     * @param path the component, or components joined by dots
     * @param formats those after the colon
     * @param position of the path in the template, from 1
     */
    public record Hole(String path, List<FormatCall> formats, int position) implements Piece {
        /** Copies the formats. */
        public Hole {
            formats = List.copyOf(formats);
        }
    }

    /**
     * A format as it was written.
     *
     * @param name its name
     * @param arguments texts between parentheses
     * @param position in the template, from 1
     */
    public record FormatCall(String name, List<String> arguments, int position) {
        /** Copies the arguments. */
        public FormatCall {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.isEmpty() ? name : name + "(" + String.join(",", arguments) + ")";
        }
    }

    /** The placeholders in order. */
    public List<Hole> holes() {
        List<Hole> holes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Hole hole) {
                holes.add(hole);
            }
        }
        return holes;
    }

    /** The placeholder, if the template is one and nothing else. */
    public Optional<Hole> only() {
        return pieces.size() == 1 && pieces.get(0) instanceof Hole hole ? Optional.of(hole) : Optional.empty();
    }
}
