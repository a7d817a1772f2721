package io.mizzle.cli.terminal;

/** The marks at the left, with the letters that stand for them where the terminal has no Unicode. */
enum Glyph {
    START("┌", "+"),
    BAR("│", "|"),
    END("└", "+"),
    ASKING("◆", "?"),
    ANSWERED("◇", "o"),
    INFORMATION("●", "i"),
    WARNING("▲", "!"),
    ERROR("■", "x"),
    CHOSEN("●", ">"),
    CHOICE("○", " "),
    CHECKED("◼", "[x]"),
    UNCHECKED("◻", "[ ]");

    private final String unicode;
    private final String ascii;

    Glyph(String unicode, String ascii) {
        this.unicode = unicode;
        this.ascii = ascii;
    }

    String text(boolean inUnicode) {
        return inUnicode ? unicode : ascii;
    }
}
