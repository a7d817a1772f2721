package io.mizzle.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.examples.docs.Fence;
import io.mizzle.examples.docs.Repository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsWhatItStoresSendsAndReads() {
        String printed = run();

        assertTrue(printed.contains("-> PutItem on shop"), printed);
        assertTrue(printed.contains("-> GetItem on shop"), printed);
        assertTrue(printed.contains("-> UpdateItem on shop"), printed);
        assertTrue(printed.contains("key        gsi1pk = \"STATUS#OPEN\" AND gsi1sk BETWEEN"), printed);
        assertTrue(printed.contains("<- Order[customerId="), printed);
        assertTrue(printed.contains("!! ConditionFailedException"), printed);
        assertTrue(printed.contains("gsi1pk: \"STATUS#PAID\""), printed);
    }

    @Test
    void printsTheSameEveryTime() {
        assertEquals(run(), run());
    }

    @Test
    void printsNoSecrets() {
        assertFalse(run().contains("ada@example.com"));
    }

    @Test
    void printsWhatTheReadmeShows() {
        Fence shown = Fence.in("README.md", Repository.here().read("README.md")).stream()
                .filter(fence -> fence.content().startsWith("-> "))
                .findFirst()
                .orElseThrow();

        String printed = run();

        assertTrue(printed.contains(shown.content()), printed);
    }

    private static String run() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
