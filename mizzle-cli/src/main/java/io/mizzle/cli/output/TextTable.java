package io.mizzle.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Aligned columns, for eyes and for {@code awk}: two spaces apart, no frame, nothing after the last column. */
public final class TextTable {

    private static final int GAP = 2;

    private final List<List<String>> lines = new ArrayList<>();

    /**
     * A table with its headings.
     *
     * @param headings of the columns
     */
    public TextTable(String... headings) {
        lines.add(List.of(headings));
    }

    /**
     * Adds a line.
     *
     * @param cells as many as there are headings
     */
    public void add(List<String> cells) {
        if (cells.size() != lines.get(0).size()) {
            throw new IllegalArgumentException(cells + " does not fit " + lines.get(0));
        }
        lines.add(List.copyOf(cells));
    }

    /** The lines, headings first. */
    public List<String> lines() {
        return lines.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(width(column) - cell.length() + GAP));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return lines.stream()
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
    }
}
