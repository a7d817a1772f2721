package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.internal.wire.ItemRules;
import java.util.List;

/** The values that conditions compare with, checked against the rules of DynamoDB. */
final class Operands {

    private Operands() {}

    static void check(List<? extends Condition<?>> conditions) {
        for (Condition<?> condition : conditions) {
            check(condition);
        }
    }

    private static void check(Condition<?> condition) {
        if (condition instanceof Equality<?> equality) {
            check(equality.attribute(), equality.value());
        } else if (condition instanceof Predicate.And<?> and) {
            check(and.conditions());
        } else if (condition instanceof Predicate.Or<?> or) {
            check(or.conditions());
        } else if (condition instanceof Predicate.Not<?> not) {
            check(not.condition());
        } else {
            checkPredicate((Predicate<?>) condition);
        }
    }

    private static void checkPredicate(Predicate<?> predicate) {
        if (predicate instanceof Predicate.Comparison<?> comparison) {
            check(comparison.left(), comparison.right());
        } else if (predicate instanceof Predicate.Between<?> between) {
            check(between.operand(), between.low());
            check(between.operand(), between.high());
        } else if (predicate instanceof Predicate.In<?> in) {
            in.values().forEach(value -> check(in.attribute(), value));
        } else if (predicate instanceof Predicate.BeginsWith<?> begins) {
            check(begins.attribute(), begins.prefix());
        } else if (predicate instanceof Predicate.Contains<?> contains) {
            check(contains.attribute(), contains.part());
        }
    }

    private static void check(Operand<?, ?> operand, Literal value) {
        ItemRules.checkOperand(operand.toString(), value.encoded());
    }
}
