package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

class FaultPlanTest {

    private static final FaultPlan MIXED = FaultPlan.seeded(23)
            .lostResponses(0.10)
            .onlyFor("UpdateItem")
            .resets(0.05)
            .throttling(0.2)
            .onlyRequests(1, 2, 3);

    @Test
    void theSameSeedGivesTheSameFaultsAndAnotherSeedOthers() {
        assertEquals(faults(MIXED, "UpdateItem", 1_000), faults(MIXED, "UpdateItem", 1_000));
        assertNotEquals(
                faults(FaultPlan.seeded(1).resets(0.1), "PutItem", 1_000),
                faults(FaultPlan.seeded(2).resets(0.1), "PutItem", 1_000));
    }

    @Test
    void requestsOfOtherOperationsChangeNothing() {
        FaultDraw alone = new FaultDraw(MIXED);
        FaultDraw among = new FaultDraw(MIXED);

        for (int i = 0; i < 500; i++) {
            among.next(request("GetItem"));
            assertEquals(kind(alone.next(request("UpdateItem"))), kind(among.next(request("UpdateItem"))));
        }
    }

    @Test
    void aFaultHitsItsShareOfTheRequests() {
        FaultPlan plan = FaultPlan.seeded(29).lostResponses(0.10).resets(0.5).onlyFor("GetItem");

        List<FaultKind> puts = faults(plan, "PutItem", 100_000);
        List<FaultKind> gets = faults(plan, "GetItem", 100_000);

        assertEquals(0.10, puts.size() / 100_000.0, 0.005);
        assertEquals(
                0.9 * 0.5,
                gets.stream().filter(kind -> kind == FaultKind.RESET).count() / 100_000.0,
                0.005,
                "the first fault that hits is the only one");
    }

    @Test
    void aRestrictionConcernsTheFaultBeforeItOnly() {
        FaultPlan plan = FaultPlan.seeded(31)
                .resets(1.0)
                .onlyFor("PutItem")
                .onlyRequests(2)
                .serverErrors(1.0);

        assertEquals(
                List.of(FaultKind.SERVER_ERROR, FaultKind.RESET, FaultKind.SERVER_ERROR), faults(plan, "PutItem", 3));
        assertEquals(List.of(FaultKind.SERVER_ERROR, FaultKind.SERVER_ERROR), faults(plan, "GetItem", 2));
    }

    @Test
    void aFaultLeavesAloneWhatItCannotHappenTo() {
        FaultPlan plan = FaultPlan.seeded(37).unprocessed(1.0, 0.5).transactionConflicts(1.0);

        assertEquals(List.of(), faults(plan, "GetItem", 10));
        assertEquals(List.of(FaultKind.TRANSACTION_CONFLICT), faults(plan, "PutItem", 1));
    }

    @Test
    void plansAreImmutable() {
        FaultPlan empty = FaultPlan.seeded(41);

        empty.resets(1.0);

        assertEquals(List.of(), faults(empty, "PutItem", 10));
    }

    @Test
    void namesItsFaults() {
        assertEquals(
                "LOST_RESPONSE 0.1 for [UpdateItem], RESET 0.05, seed 23",
                FaultPlan.seeded(23)
                        .lostResponses(0.10)
                        .onlyFor("UpdateItem")
                        .resets(0.05)
                        .toString());
    }

    @Test
    void refusesWhatCannotBe() {
        FaultPlan plan = FaultPlan.seeded(43);

        assertRefused("rate of RESET is 1.5", () -> plan.resets(1.5));
        assertRefused("rate of LOST_RESPONSE is NaN", () -> plan.lostResponses(Double.NaN));
        assertRefused("share of unprocessed elements is 0.0", () -> plan.unprocessed(1.0, 0.0));
        assertRefused("delay is PT-1S", () -> plan.delays(1.0, Duration.ofSeconds(-1)));
        assertRefused("is 0 bytes", () -> plan.resetsAbove(0));
        assertRefused(
                "UNPROCESSED cannot happen to PutItem",
                () -> plan.unprocessed(1.0, 0.5).onlyFor("PutItem"));
        assertRefused("counted from 1", () -> plan.resets(1.0).onlyRequests(0));
        assertRefused("Name an operation", () -> plan.resets(1.0).onlyFor());
        IllegalStateException thrown = assertThrows(IllegalStateException.class, () -> plan.onlyFor("PutItem"));
        assertTrue(thrown.getMessage().contains("no fault to restrict"), thrown.getMessage());
    }

    private static void assertRefused(String message, Executable step) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, step);
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    private static List<FaultKind> faults(FaultPlan plan, String operation, int requests) {
        FaultDraw draw = new FaultDraw(plan);
        return IntStream.range(0, requests)
                .mapToObj(number -> draw.next(request(operation)))
                .flatMap(Optional::stream)
                .map(planned -> planned.fault().kind())
                .toList();
    }

    private static Optional<FaultKind> kind(Optional<PlannedFault> planned) {
        return planned.map(PlannedFault::fault).map(Fault::kind);
    }

    private static SdkHttpRequest request(String operation) {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .protocol("http")
                .host("localhost")
                .putHeader("X-Amz-Target", "DynamoDB_20120810." + operation)
                .build();
    }
}
