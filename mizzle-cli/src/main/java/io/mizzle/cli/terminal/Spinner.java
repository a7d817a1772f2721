package io.mizzle.cli.terminal;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.WCWidth;

/** A line that turns while something takes a while, with the seconds it has taken. */
final class Spinner implements Activity {

    private static final int FRAME_MILLISECONDS = 80;
    private static final int FRAMES_A_SECOND = 12;
    private static final int MARGIN = 12;
    private static final AttributedStyle MAGENTA = AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA);
    private static final AttributedStyle GREEN = AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle RED = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);

    private final Terminal terminal;
    private final PrintWriter out;
    private final Look look;
    private final String label;
    private final Timer clock = new Timer("spinner", true);
    private String detail = "";
    private int frame;
    private boolean ended;

    Spinner(Terminal terminal, Look look, String label) {
        this.terminal = terminal;
        this.out = terminal.writer();
        this.look = look;
        this.label = label;
        clock.scheduleAtFixedRate(
                new TimerTask() {
                    @Override
                    public void run() {
                        draw();
                    }
                },
                0,
                FRAME_MILLISECONDS);
    }

    @Override
    public synchronized void update(String news) {
        detail = news;
    }

    @Override
    public synchronized void done(String text) {
        end(Glyph.ANSWERED, GREEN, text);
    }

    @Override
    public synchronized void close() {
        end(Glyph.ERROR, RED, label);
    }

    private void end(Glyph glyph, AttributedStyle style, String text) {
        if (ended) {
            return;
        }
        ended = true;
        clock.cancel();
        clear();
        out.println(look.paint(glyph, style) + "  " + text);
        out.println(look.bar());
        out.flush();
    }

    private synchronized void draw() {
        if (ended) {
            return;
        }
        String mark = look.frames().get(frame % look.frames().size());
        String seconds = frame < FRAMES_A_SECOND ? "" : " " + look.grey("[" + frame / FRAMES_A_SECOND + "s]");
        frame++;
        clear();
        out.print(
                look.paint(mark, MAGENTA) + "  " + fitting(detail.isEmpty() ? label : label + ": " + detail) + seconds);
        out.flush();
    }

    private String fitting(String text) {
        int width = terminal.getSize().getColumns() <= MARGIN
                ? Integer.MAX_VALUE
                : terminal.getSize().getColumns() - MARGIN;
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += Math.max(0, WCWidth.wcwidth(text.charAt(i)));
            if (columns > width) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private void clear() {
        terminal.puts(Capability.carriage_return);
        terminal.puts(Capability.clr_eol);
    }
}
