package io.mizzle.cli.terminal;

import java.io.PrintWriter;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/** Draws a question over its earlier self. */
final class MenuView {

    private static final AttributedStyle CYAN = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle GREEN = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle RED = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    private static final int MOST_SHOWN = 12;
    private static final int INDENT = 7;

    private final Terminal terminal;
    private final PrintWriter out;
    private final Look look;
    private int drawn;

    MenuView(Terminal terminal, Look look) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.look = look;
    }

    void show(Menu menu) {
        erase();
        line(look.paint(Glyph.ASKING, CYAN) + "  " + fitting(menu.question()));
        int first = Math.max(
                0, Math.min(menu.cursor() - MOST_SHOWN / 2, menu.choices().size() - MOST_SHOWN));
        int end = Math.min(menu.choices().size(), first + MOST_SHOWN);
        for (int i = first; i < end; i++) {
            line(look.paint(Glyph.BAR, CYAN) + "  " + choice(menu, i));
        }
        line(look.paint(Glyph.END, CYAN) + "  " + look.grey(keys(menu)));
        out.flush();
    }

    private String choice(Menu menu, int index) {
        boolean here = menu.cursor() == index;
        String text = fitting(menu.choices().get(index));
        if (menu.kind() == Menu.Kind.SEVERAL) {
            Glyph box = menu.checked(index) ? Glyph.CHECKED : Glyph.UNCHECKED;
            return (here ? look.paint(box, CYAN) : look.grey(box.text(look.unicode()))) + " "
                    + (here ? look.paint(text, CYAN) : look.grey(text));
        }
        return here
                ? look.paint(Glyph.CHOSEN, GREEN) + " " + text
                : look.grey(Glyph.CHOICE.text(look.unicode()) + " " + text);
    }

    private static String keys(Menu menu) {
        return switch (menu.kind()) {
            case CONFIRM -> "y or n, or arrows and Enter";
            case ONE -> "arrows and Enter";
            case SEVERAL -> "arrows, space to choose, Enter when done";
        };
    }

    void finish(Menu menu) {
        erase();
        line(look.paint(Glyph.ANSWERED, GREEN) + "  " + menu.question());
        String chosen = menu.chosen().isEmpty() ? "none" : String.join(", ", menu.chosen());
        line(look.bar() + "  " + look.grey(chosen));
        line(look.bar());
        out.flush();
    }

    void cancel(Menu menu) {
        erase();
        line(look.paint(Glyph.ERROR, RED) + "  " + menu.question());
        line(look.bar());
        out.flush();
    }

    private void line(String text) {
        out.print(text);
        out.print("\r\n");
        drawn++;
    }

    private void erase() {
        for (int i = 0; i < drawn; i++) {
            terminal.puts(Capability.cursor_up);
        }
        if (drawn > 0) {
            terminal.puts(Capability.carriage_return);
            terminal.puts(Capability.clr_eos);
        }
        drawn = 0;
    }

    /** One line each, since what wraps could not be erased again. */
    private String fitting(String text) {
        int width = terminal.getSize().getColumns();
        return width > INDENT && text.length() > width - INDENT ? text.substring(0, width - INDENT) : text;
    }
}
