package io.mizzle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the forms of the command have, how long they take, and what they print. */
class FormTest {

    private static final int MINUTE = 60;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theShortFormTakesLessThanFiveMinutes() {
        double seconds = Form.brief(List.of()).seconds();

        assertTrue(seconds < 5 * MINUTE - 15, seconds + " s, and Maven");
    }

    @Test
    void theLongFormTakesLessThanNinetyMinutes() {
        double seconds = Form.thorough().seconds();

        assertTrue(seconds < 90 * MINUTE, seconds / MINUTE + " minutes");
    }

    @Test
    void theLongFormHasEveryOperationWithEveryContender() {
        Set<String> calls = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Part part : Form.thorough().parts()) {
            part.operations()
                    .forEach(operation -> part.contenders().forEach(each -> calls.add(operation + " " + each)));
            others.add(part.benchmarks());
        }

        for (Operation operation : Operation.values()) {
            for (Contender contender : Contender.values()) {
                boolean asBefore = contender == Contender.MIZZLE_WIRE_WRITES && !operation.isWrittenToBytes();
                assertEquals(!asBefore, calls.contains(operation + " " + contender), operation + " " + contender);
            }
        }
        assertEquals(Set.of("ClientBenchmark", "MappingBenchmark", "StatementBenchmark", "EndToEndBenchmark"), others);
    }

    @Test
    void theTrialHasTheCasesOfTheLongForm() {
        assertEquals(
                Form.thorough().parts().stream().map(Part::cases).toList(),
                Form.trial().parts().stream().map(Part::cases).toList());
        assertEquals(12, Part.of("MappingBenchmark", Effort.ONCE).cases());
    }

    @Test
    void whatIsOverItsLimitIsMarked() {
        Measured measured = new Measured();
        measured.add("QUERY_100", "HAND_PLAIN", new Figures(600, 1_000_000));
        measured.add("QUERY_100", "MIZZLE_WIRE", new Figures(150, 400_000));
        measured.add("planByKey", "planByKey", new Figures(1.5, 900));

        Limit.print(measured, out());
        List<String> lines = lines();

        assertEquals(4, lines.size(), lines::toString);
        assertEquals(
                List.of("QUERY_100 MIZZLE_WIRE to HAND_PLAIN", "0.25", "0.30", "0.40", "0.35", "OVER"),
                cells(lines.get(2)));
        assertEquals(List.of("planByKey, µs and bytes", "1.50", "1.00", "OVER", "900", "1024"), cells(lines.get(3)));
    }

    @Test
    void aRunPrintsItsTablesAndKeepsEveryMeasurement(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("target/benchmarks.json");
        Part mapping = Part.of("MappingBenchmark.decode", Effort.ONCE).among(List.of(Contender.HAND, Contender.MIZZLE));
        Part planning = Part.of("StatementBenchmark.planByKey", Effort.ONCE);

        new Run(out(), file).run(new Form(List.of(mapping, planning), 0, 0));

        JsonNode kept = new ObjectMapper().readTree(file.toFile());
        assertEquals(3, kept.size(), kept::toPrettyString);
        String text = String.join("\n", lines());
        assertTrue(text.matches("(?s).*\ndecode +MIZZLE +[0-9.]+ +[0-9]+ .*"), text);
        assertTrue(text.contains("\ndecode MIZZLE to HAND "), text);
        assertTrue(text.contains("\nplanByKey, µs and bytes "), text);
        assertTrue(text.contains("\nbytes are what to look at"), text);
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> cells(String line) {
        return List.of(line.trim().split(" {2,}"));
    }
}
