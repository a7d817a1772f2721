package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultReportTest {

    private final FaultReport report = new FaultReport(
            42,
            Map.of("PutItem", 3, "GetItem", 2),
            List.of(
                    new InjectedFault(FaultKind.RESET, "PutItem", 3),
                    new InjectedFault(FaultKind.LOST_RESPONSE, "PutItem", 1),
                    new InjectedFault(FaultKind.RESET, "GetItem", 2)));

    @Test
    void countsRequestsAndFaults() {
        assertEquals(5, report.requests());
        assertEquals(3, report.requests("PutItem"));
        assertEquals(0, report.requests("Query"));
        assertEquals(3, report.injected());
        assertEquals(2, report.injected(FaultKind.RESET));
        assertEquals(1, report.injected(FaultKind.RESET, "GetItem"));
        assertEquals("5 requests, 3 faults (RESET 2, LOST_RESPONSE 1), seed 42", report.toString());
    }

    @Test
    void ordersFaultsByRequest() {
        assertEquals(
                List.of("GetItem 2", "PutItem 1", "PutItem 3"),
                report.faults().stream()
                        .map(fault -> fault.operation() + " " + fault.number())
                        .toList());
    }

    @Test
    void aRunThatInjectedNothingFails() {
        FaultReport idle = new FaultReport(42, Map.of("PutItem", 3), List.of());

        AssertionError thrown = assertThrows(AssertionError.class, idle::assertInjected);

        assertTrue(thrown.getMessage().contains("3 requests, 0 faults, seed 42"), thrown.getMessage());
    }

    @Test
    void aRunThatMissedAKindFails() {
        assertSame(report, report.assertInjected());
        assertSame(report, report.assertInjected(FaultKind.RESET, FaultKind.LOST_RESPONSE));

        AssertionError thrown =
                assertThrows(AssertionError.class, () -> report.assertInjected(FaultKind.RESET, FaultKind.THROTTLING));

        assertTrue(thrown.getMessage().contains("No fault of [THROTTLING]"), thrown.getMessage());
    }
}
