package io.mizzle.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * What the terminal can show.
 *
 * @param colour whether colours are wanted
 * @param unicode whether more than ASCII is
 */
record Look(boolean colour, boolean unicode) {

    private static final int COLOURS = 256;
    private static final String LETTER = "x";
    private static final List<String> UNICODE_FRAMES = List.of("◒", "◐", "◓", "◑");
    private static final List<String> ASCII_FRAMES = List.of("-", "\\", "|", "/");

    static Look of(Map<String, String> environment, boolean wanted) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Look(wanted && !refused, utf8(environment));
    }

    private static boolean utf8(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String locale = environment.getOrDefault(variable, "");
            if (!locale.isEmpty()) {
                String name = locale.toUpperCase(Locale.ROOT);
                return name.contains("UTF-8") || name.contains("UTF8");
            }
        }
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    String paint(String text, AttributedStyle style) {
        if (!colour) {
            return text;
        }
        // JLine puts a plus sign in place of a corner, so it paints a letter that then makes way.
        return new AttributedString(LETTER, style)
                .toAnsi(COLOURS, ForceMode.None)
                .replace(LETTER, text);
    }

    String paint(Glyph glyph, AttributedStyle style) {
        return paint(glyph.text(unicode), style);
    }

    String grey(String text) {
        return paint(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.BRIGHT + AttributedStyle.BLACK));
    }

    String bar() {
        return grey(Glyph.BAR.text(unicode));
    }

    List<String> frames() {
        return unicode ? UNICODE_FRAMES : ASCII_FRAMES;
    }
}
