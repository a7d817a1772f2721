package io.mizzle.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A question and where its reader is: knows keys, no terminal. */
final class Menu {

    /** How it is answered. */
    enum Kind {
        CONFIRM,
        ONE,
        SEVERAL
    }

    private static final int NO = 1;

    private final String question;
    private final List<String> choices;
    private final Kind kind;
    private final Set<Integer> checked = new LinkedHashSet<>();
    private int cursor;
    private boolean answered;

    Menu(String question, List<String> choices, Kind kind) {
        this.question = question;
        this.choices = choices;
        this.kind = kind;
        this.cursor = kind == Kind.CONFIRM ? NO : 0;
    }

    String question() {
        return question;
    }

    List<String> choices() {
        return choices;
    }

    Kind kind() {
        return kind;
    }

    int cursor() {
        return cursor;
    }

    boolean checked(int choice) {
        return checked.contains(choice);
    }

    boolean answered() {
        return answered;
    }

    void press(Key key) {
        switch (key) {
            case UP -> cursor = Math.floorMod(cursor - 1, choices.size());
            case DOWN -> cursor = Math.floorMod(cursor + 1, choices.size());
            case TOGGLE -> toggle();
            case ENTER -> answered = true;
            case YES -> answer(0);
            case NO -> answer(NO);
            default -> {}
        }
    }

    private void toggle() {
        if (kind == Kind.SEVERAL && !checked.remove(cursor)) {
            checked.add(cursor);
        }
    }

    private void answer(int choice) {
        if (kind == Kind.CONFIRM) {
            cursor = choice;
            answered = true;
        }
    }

    /** What was chosen, in the order of the choices. */
    List<String> chosen() {
        if (kind != Kind.SEVERAL) {
            return List.of(choices.get(cursor));
        }
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (checked(i)) {
                chosen.add(choices.get(i));
            }
        }
        return chosen;
    }
}
