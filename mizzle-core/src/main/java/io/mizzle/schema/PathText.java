package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A path as people read it, with sensitive values masked. */
final class PathText {

    private PathText() {}

    static String of(PathState<?> state) {
        List<? extends KeyMember<?>> members = state.accessPath().members();
        String values = IntStream.range(0, state.values().size())
                .mapToObj(i -> members.get(i).name() + "="
                        + value(members.get(i), state.values().get(i)))
                .collect(Collectors.joining(", "));
        StepRange range = state.range();
        String end = range == null
                ? ""
                : ", " + members.get(state.values().size()).name() + " " + range.operator() + " "
                        + value(members.get(state.values().size()), range.low());
        return state.entity() + "." + state.path() + "(" + values + end + ")";
    }

    private static String value(KeyMember<?> member, Object value) {
        return Attribute.specOf(member.attribute()).sensitive() ? "***" : String.valueOf(value);
    }
}
