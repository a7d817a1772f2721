package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** To write the reference anew: {@code -Dmizzle.expected=docs}. */
class ReferenceTest {

    private static final String BEGIN = "<!-- generated from the commands: see ReferenceTest -->\n";
    private static final String END = "<!-- end of what is generated -->\n";

    @Test
    void theReferenceIsWhatTheCommandsSayOfThemselves() throws IOException {
        Path page = Repository.root().resolve("docs/cli.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "the marks are missing from " + page);

        if (System.getProperty("mizzle.expected") != null) {
            Files.writeString(page, text.substring(0, begin) + Reference.text() + text.substring(end));
            return;
        }
        assertEquals(Reference.text(), text.substring(begin, end), "run this test with -Dmizzle.expected=docs");
    }
}
