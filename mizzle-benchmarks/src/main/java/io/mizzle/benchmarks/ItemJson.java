package io.mizzle.benchmarks;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as DynamoDB's JSON; only for the types that the benchmarks use. */
final class ItemJson {

    private ItemJson() {}

    static String of(Map<String, AttributeValue> item) {
        StringBuilder out = new StringBuilder("{");
        item.forEach((name, value) -> {
            out.append(out.length() == 1 ? "" : ",").append('"').append(name).append("\":");
            append(out, value);
        });
        return out.append('}').toString();
    }

    private static void append(StringBuilder out, AttributeValue value) {
        switch (value.type()) {
            case S -> out.append("{\"S\":\"").append(value.s()).append("\"}");
            case N -> out.append("{\"N\":\"").append(value.n()).append("\"}");
            case BOOL -> out.append("{\"BOOL\":").append(value.bool()).append('}');
            case L -> appendList(out, value.l());
            default -> throw new IllegalArgumentException("No benchmark stores " + value);
        }
    }

    private static void appendList(StringBuilder out, List<AttributeValue> values) {
        out.append("{\"L\":[");
        for (int at = 0; at < values.size(); at++) {
            out.append(at == 0 ? "" : ",");
            append(out, values.get(at));
        }
        out.append("]}");
    }
}
