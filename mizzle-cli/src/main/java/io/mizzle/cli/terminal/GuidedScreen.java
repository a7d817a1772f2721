package io.mizzle.cli.terminal;

import io.mizzle.cli.Failure;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStyle;

/** The look of Clack: a guide line at the left from the first line to the last. */
final class GuidedScreen implements Screen {

    private static final AttributedStyle GREEN = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle BLUE = AttributedStyle.DEFAULT.foreground(AttributedStyle.BLUE);
    private static final AttributedStyle YELLOW = AttributedStyle.DEFAULT.foreground(AttributedStyle.YELLOW);
    private static final AttributedStyle RED = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);
    private static final AttributedStyle TITLE =
            AttributedStyle.DEFAULT.background(AttributedStyle.CYAN).foreground(AttributedStyle.BLACK);

    private final Terminal terminal;
    private final PrintWriter out;
    private final Look look;

    GuidedScreen(Terminal terminal, Look look) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.look = look;
    }

    @Override
    public void intro(String title) {
        String shown = look.colour() ? " " + title + " " : title;
        out.println(look.grey(Glyph.START.text(look.unicode())) + "  " + look.paint(shown, TITLE));
        guide();
    }

    @Override
    public void step(String text) {
        line(Glyph.ANSWERED, GREEN, text);
    }

    @Override
    public void information(String text) {
        line(Glyph.INFORMATION, BLUE, text);
    }

    @Override
    public void warning(String text) {
        line(Glyph.WARNING, YELLOW, text);
    }

    @Override
    public void note(String title, List<String> lines) {
        out.println(look.paint(Glyph.ANSWERED, GREEN) + "  " + title);
        lines.forEach(each -> out.println(look.bar() + "  " + look.grey(each)));
        guide();
    }

    @Override
    public Activity activity(String label) {
        return new Spinner(terminal, look, label);
    }

    @Override
    public void failure(Failure failure, List<String> trace) {
        out.println(look.paint(Glyph.ERROR, RED) + "  " + look.paint(failure.what(), RED));
        out.println(look.bar() + "  " + failure.why());
        out.println(look.grey(Glyph.END.text(look.unicode())) + "  " + failure.remedy());
        trace.forEach(out::println);
        out.flush();
    }

    @Override
    public void outro(String text) {
        out.println(look.grey(Glyph.END.text(look.unicode())) + "  " + text);
        out.flush();
    }

    @Override
    public Questions questions() {
        return new KeyQuestions(terminal, look);
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException lost) {
            // The terminal went away while the run ended: there is nobody left to tell.
        }
    }

    private void line(Glyph glyph, AttributedStyle style, String text) {
        out.println(look.paint(glyph, style) + "  " + text);
        guide();
    }

    private void guide() {
        out.println(look.bar());
        out.flush();
    }
}
