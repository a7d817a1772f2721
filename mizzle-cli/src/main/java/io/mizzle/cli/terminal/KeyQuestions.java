package io.mizzle.cli.terminal;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.util.List;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Questions answered with keys: arrows, space, Enter, y and n. */
final class KeyQuestions implements Questions {

    private static final String CONTROL_C = KeyMap.ctrl('C');
    private static final long ESCAPE_MILLISECONDS = 50;

    private final Terminal terminal;
    private final Look look;
    private final KeyMap<Key> keys = new KeyMap<>();

    KeyQuestions(Terminal terminal, Look look) {
        this.terminal = terminal;
        this.look = look;
        keys.setAmbiguousTimeout(ESCAPE_MILLISECONDS);
        keys.setNomatch(Key.OTHER);
        keys.setUnicode(Key.OTHER);
        keys.bind(Key.UP, KeyMap.key(terminal, Capability.key_up), "\u001b[A", "\u001bOA", "k");
        keys.bind(Key.DOWN, KeyMap.key(terminal, Capability.key_down), "\u001b[B", "\u001bOB", "j", "\t");
        keys.bind(Key.UP, "\u001b[D", "\u001bOD");
        keys.bind(Key.DOWN, "\u001b[C", "\u001bOC");
        keys.bind(Key.TOGGLE, " ");
        keys.bind(Key.ENTER, "\r", "\n");
        keys.bind(Key.YES, "y", "Y");
        keys.bind(Key.NO, "n", "N");
        keys.bind(Key.CANCEL, CONTROL_C, KeyMap.ctrl('D'), KeyMap.esc());
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public boolean confirm(String question, String flag) {
        return ask(new Menu(question, List.of("Yes", "No"), Menu.Kind.CONFIRM)).equals(List.of("Yes"));
    }

    @Override
    public List<String> several(String question, List<String> choices, String flag) {
        return ask(new Menu(question, choices, Menu.Kind.SEVERAL));
    }

    @Override
    public String one(String question, List<String> choices, String flag) {
        return ask(new Menu(question, choices, Menu.Kind.ONE)).get(0);
    }

    private List<String> ask(Menu menu) {
        Attributes before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        try {
            return converse(menu);
        } finally {
            terminal.setAttributes(before);
        }
    }

    private List<String> converse(Menu menu) {
        BindingReader reader = new BindingReader(terminal.reader());
        MenuView view = new MenuView(terminal, look);
        view.show(menu);
        while (true) {
            Key key = reader.readBinding(keys);
            if (key == null || key == Key.CANCEL) {
                view.cancel(menu);
                throw new Failure(
                        ExitCode.INTERRUPTED, "Cancelled.", "You stopped it.", "Nothing was changed by this run.");
            }
            menu.press(key);
            if (menu.answered()) {
                view.finish(menu);
                return menu.chosen();
            }
            view.show(menu);
        }
    }
}
