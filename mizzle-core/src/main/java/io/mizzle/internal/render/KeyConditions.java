package io.mizzle.internal.render;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.List;

/** Key conditions as DynamoDB writes them ("Key condition expressions for the Query operation in DynamoDB"). */
final class KeyConditions {

    private KeyConditions() {}

    static void write(ExpressionWriter out, List<ColumnTest> partition, List<ColumnTest> sort) {
        out.begin(ExpressionKind.KEY_CONDITION);
        for (int at = 0; at < partition.size(); at++) {
            test(at == 0 ? out : out.text(" AND "), partition.get(at));
        }
        for (int at = 0; at < sort.size(); at++) {
            test(out.text(" AND "), sort.get(at));
        }
    }

    private static void test(ExpressionWriter out, ColumnTest test) {
        if (test instanceof ColumnTest.Equal equal) {
            out.name(equal.column()).text(" = ").value(equal.value());
        } else if (test instanceof ColumnTest.BeginsWith begins) {
            out.text("begins_with(").name(begins.column());
            out.text(", ").value(begins.value()).text(")");
        } else if (test instanceof ColumnTest.Between between) {
            out.name(between.column()).text(" BETWEEN ").value(between.low());
            out.text(" AND ").value(between.high());
        } else if (test instanceof ColumnTest.Compare compare) {
            out.name(compare.column()).text(" ").text(compare.symbol());
            out.text(" ").value(compare.value());
        }
    }
}
