package io.mizzle.cli.terminal;

import java.util.List;

/** What people are asked. Every question has a flag that answers it in advance. */
public interface Questions {

    /** Whether somebody is there. */
    boolean possible();

    /**
     * Yes or no; Enter means no.
     *
     * @param question with its question mark
     * @param flag what answers it without asking
     * @return the answer
     * @throws io.mizzle.cli.Failure with exit code 4 if nobody is there, 130 for Ctrl-C
     */
    boolean confirm(String question, String flag);

    /**
     * Any number of choices.
     *
     * @param question with its question mark
     * @param choices what there is, at least one
     * @param flag what answers it without asking
     * @return the chosen ones in order, perhaps none
     * @throws io.mizzle.cli.Failure with exit code 4 if nobody is there, 130 for Ctrl-C
     */
    List<String> several(String question, List<String> choices, String flag);

    /**
     * One choice.
     *
     * @param question with its question mark
     * @param choices what there is, at least one
     * @param flag what answers it without asking
     * @return the chosen one
     * @throws io.mizzle.cli.Failure with exit code 4 if nobody is there, 130 for Ctrl-C
     */
    String one(String question, List<String> choices, String flag);
}
