package io.mizzle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EveryContenderDoesTheSameTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> calls() {
        return Stream.of(Contender.values())
                .flatMap(contender -> Stream.of(Operation.values()).map(each -> Arguments.of(contender, each)));
    }

    static Stream<Arguments> writes() {
        return calls().filter(call -> !((Operation) call.get()[1]).reads());
    }

    static Stream<Contender> mappings() {
        return Stream.of(Contender.values())
                .filter(each -> each != Contender.RAW && !each.name().startsWith("MIZZLE_WIRE"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallGivesTheItemsOfTheAnswer(Contender contender, Operation operation) {
        // given
        Calls calls = contender.over(Clients.over(new CannedHttpClient(Answers.to(operation))));
        // when
        List<Purchase> read = calls.purchases(calls.run(operation));
        // then
        assertEquals(operation.reads() ? Purchases.first(operation.items()) : List.of(), read);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void aWriteSendsTheItemsThatTheRawSdkSends(Contender contender, Operation operation) throws IOException {
        assertEquals(itemsSent(Contender.RAW, operation), itemsSent(contender, operation));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void anItemIsMappedThereAndBack(Contender contender) {
        ItemMapping<?> mapping = ItemMapping.of(contender);
        assertEquals(Purchases.get(0), mapping.decodeAsRecord(mapping.encodeFirst()));
        assertEquals(Purchases.get(0), mapping.decodeAsRecord(ItemMapping.asTheSdkReads(Purchases.get(0))));
    }

    @Test
    void anItemHasAboutOneKilobyte() {
        int size = ItemJson.of(new TunedMapping().encode(Purchases.get(0))).length();
        assertEquals(1024, size, 100);
    }

    @ParameterizedTest
    @EnumSource
    void aBatchAsksForTheKeysThatTheRawSdkAsksFor(Contender contender) throws IOException {
        assertEquals(keysSent(Contender.RAW), keysSent(contender));
    }

    private static List<JsonNode> keysSent(Contender contender) throws IOException {
        List<JsonNode> keys = new ArrayList<>();
        JsonNode tables = sent(contender, Operation.BATCH_GET_100).get("RequestItems");
        tables.get(Purchase.TABLE).get("Keys").forEach(keys::add);
        assertEquals(Operation.BATCH_GET_100.items(), keys.size());
        return keys;
    }

    private static JsonNode sent(Contender contender, Operation operation) throws IOException {
        CannedHttpClient http = new CannedHttpClient(Answers.to(operation));
        http.keep();
        contender.over(Clients.over(http)).run(operation);
        return JSON.readTree(http.sent());
    }

    private static Set<JsonNode> itemsSent(Contender contender, Operation operation) throws IOException {
        Set<JsonNode> items = new HashSet<>();
        collect(sent(contender, operation), items);
        assertEquals(operation.items(), items.size());
        return items;
    }

    /** Every object under {@code Item}; the order in a request, and what else is in it, may differ. */
    private static void collect(JsonNode node, Set<JsonNode> items) {
        if (node.has("Item")) {
            items.add(node.get("Item"));
        } else if (node.isObject() || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, items));
        }
    }
}
