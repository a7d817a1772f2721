package io.mizzle.internal.render;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.codec.Codecs;
import io.mizzle.exception.ModelException;
import io.mizzle.expression.Access;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Condition;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.StringAttribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ExpressionTextsTest {

    private static final StringAttribute<Object, Access.Settable> NAME =
            new StringAttribute<>(AttributeSpec.of("Order", "name", Codecs.STRING));
    private static final StringAttribute<Object, Access.Settable> CITY =
            new StringAttribute<>(AttributeSpec.of("Order", "city", Codecs.STRING));
    private static final NumberAttribute<Object, Integer, Access.Settable> TOTAL =
            new NumberAttribute<>(AttributeSpec.of("Order", "total", Codecs.INTEGER));
    private static final NumberAttribute<Object, Integer, Access.Settable> NESTED = new NumberAttribute<>(
            new AttributeSpec<>(AttributePath.of("Order", "stock").name("left"), Codecs.INTEGER, false));
    private static final NumberAttribute<Object, Integer, Access.Settable> FIRST = new NumberAttribute<>(
            new AttributeSpec<>(AttributePath.of("Order", "stock").position(0), Codecs.INTEGER, false));

    private final ExpressionTexts texts = new ExpressionTexts();

    @Test
    void statementsOfOneShapeShareOneTextAndKeepTheirValues() {
        RequestExpressions first = filter(texts, List.of(NAME.eq("a"), TOTAL.gt(1)));
        RequestExpressions second = filter(texts, List.of(NAME.eq("b"), TOTAL.gt(2)));

        assertEquals("#n0 = :v0 AND #n1 > :v1", first.text(ExpressionKind.FILTER));
        assertSame(first.text(ExpressionKind.FILTER), second.text(ExpressionKind.FILTER));
        assertEquals(Map.of("#n0", "name", "#n1", "total"), second.names());
        assertEquals(Map.of(":v0", AttributeValue.fromS("a"), ":v1", AttributeValue.fromN("1")), first.values());
        assertEquals(Map.of(":v0", AttributeValue.fromS("b"), ":v1", AttributeValue.fromN("2")), second.values());
        assertEquals(1, texts.size());
    }

    /** Each of these was rendered after all the others, by the same texts: none gets the text of another. */
    @ParameterizedTest
    @MethodSource("shapes")
    void everyShapeHasTheTextItHasAlone(Shape shape) {
        shapes().forEach(other -> expressions(texts, other));

        RequestExpressions kept = expressions(texts, shape);
        RequestExpressions alone = expressions(new ExpressionTexts(), shape);

        for (ExpressionKind kind : ExpressionKind.values()) {
            assertEquals(alone.text(kind), kept.text(kind));
        }
        assertEquals(alone.names(), kept.names());
        assertEquals(alone.values(), kept.values());
        assertEquals(shapes().count(), texts.size());
    }

    private record Shape(List<UpdateAction<Object>> actions, List<Condition<Object>> conditions) {}

    private static Stream<Shape> shapes() {
        Stream<List<Condition<Object>>> conditions = Stream.of(
                List.of(NAME.eq("a")),
                List.of(NAME.ne("a")),
                List.of(CITY.eq("a")),
                List.of(CITY.eq("a"), NAME.eq("b")),
                List.of(CITY.eq("a").or(NAME.eq("b"))),
                List.of(CITY.eq("a").or(NAME.eq("b")).not()),
                List.of(NAME.in("a", "b")),
                List.of(NAME.in("a", "b", "c")),
                List.of(NAME.beginsWith("a")),
                List.of(NAME.contains("a")),
                List.of(NAME.exists()),
                List.of(NAME.notExists()),
                List.of(NAME.size().gt(1)),
                List.of(TOTAL.gt(1)),
                List.of(TOTAL.between(1, 2)),
                List.of(TOTAL.gt(NESTED)),
                List.of(NESTED.gt(1)),
                List.of(FIRST.gt(1)),
                List.of());
        Stream<List<UpdateAction<Object>>> actions = Stream.of(
                List.of(set(TOTAL)),
                List.of(set(TOTAL), remove()),
                List.of(remove(), set(TOTAL)),
                List.of(add(TOTAL)),
                List.of(add(NESTED)),
                List.of(new UpdateAction.SetValue<>(TOTAL, NESTED.plus(1))),
                List.of(new UpdateAction.SetValue<>(TOTAL, NESTED.minus(1))),
                List.of(new UpdateAction.SetIfAbsent<>(TOTAL, NumberAttribute.wholeOf(TOTAL, 5))));
        return Stream.concat(
                conditions.filter(each -> !each.isEmpty()).map(each -> new Shape(List.of(), each)),
                actions.map(each -> new Shape(each, List.of(NAME.exists()))));
    }

    private static UpdateAction<Object> set(NumberAttribute<Object, Integer, Access.Settable> attribute) {
        return new UpdateAction.SetLiteral<>(attribute, NumberAttribute.wholeOf(attribute, 5));
    }

    private static UpdateAction<Object> add(NumberAttribute<Object, Integer, Access.Settable> attribute) {
        return new UpdateAction.Add<>(attribute, NumberAttribute.wholeOf(attribute, 5));
    }

    private static UpdateAction<Object> remove() {
        return new UpdateAction.Remove<>(CITY);
    }

    @Test
    void moreShapesThanAreKeptAreForgottenAndComeBack() {
        String first = filter(texts, List.of(number(0).eq("x"))).text(ExpressionKind.FILTER);
        for (int shape = 1; shape <= 2 * ExpressionTexts.MOST; shape++) {
            filter(texts, List.of(number(shape).eq("x")));
            assertTrue(texts.size() <= ExpressionTexts.MOST, () -> texts.size() + " are kept");
        }

        RequestExpressions again = filter(texts, List.of(number(0).eq("y")));

        assertEquals(first, again.text(ExpressionKind.FILTER));
        assertNotSame(first, again.text(ExpressionKind.FILTER));
        assertEquals(Map.of("#n0", "a0"), again.names());
        assertEquals(Map.of(":v0", AttributeValue.fromS("y")), again.values());
    }

    @Test
    void manyThreadsGetTheirOwnValuesAndTheTextOfTheirShape() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = Collections.nCopies(8, this::manyShapes);
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertTrue(texts.size() <= ExpressionTexts.MOST, () -> texts.size() + " are kept");
    }

    private Void manyShapes() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            int shape = random.nextInt(300);
            String value = Thread.currentThread().getName() + round;
            RequestExpressions expressions = filter(texts, List.of(number(shape).eq(value)));
            assertEquals(Map.of("#n0", "a" + shape), expressions.names());
            assertEquals(value, requireNonNull(expressions.values()).get(":v0").s());
        }
        return null;
    }

    @Test
    void aRequestWithoutNamesOrValuesHasNoMapsOfThem() {
        RequestExpressions none = texts.of(new ExpressionWriter());
        RequestExpressions noValues = filter(texts, List.of(NAME.exists()));

        assertNull(none.names());
        assertNull(none.values());
        assertNull(none.text(ExpressionKind.FILTER));
        assertNull(noValues.values());
    }

    @Test
    void anExpressionOverALimitIsRefusedEachTimeAndNotKept() {
        List<Condition<Object>> tooMany = new ArrayList<>();
        IntStream.range(0, 400).forEach(at -> tooMany.add(number(at).eq("x")));

        assertThrows(ModelException.class, () -> filter(texts, tooMany));
        assertThrows(ModelException.class, () -> filter(texts, tooMany));
        assertEquals(0, texts.size());
    }

    private static StringAttribute<Object, Access.Settable> number(int number) {
        return new StringAttribute<>(AttributeSpec.of("Order", "a" + number, Codecs.STRING));
    }

    private static RequestExpressions filter(ExpressionTexts texts, List<Condition<Object>> conditions) {
        return expressions(texts, new Shape(List.of(), conditions));
    }

    private static RequestExpressions expressions(ExpressionTexts texts, Shape shape) {
        ExpressionWriter written = new ExpressionWriter();
        if (!shape.actions().isEmpty()) {
            new UpdateRenderer(written).all(shape.actions());
        }
        new ConditionRenderer(written.begin(ExpressionKind.FILTER)).all(shape.conditions());
        return texts.of(written);
    }
}
