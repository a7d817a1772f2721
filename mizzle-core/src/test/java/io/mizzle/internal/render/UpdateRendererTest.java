package io.mizzle.internal.render;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.codec.Codecs;
import io.mizzle.expression.Access;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateRendererTest {

    private final ExpressionWriter written = new ExpressionWriter();

    @Test
    void aTopLevelNumberIsAddedToByAdd() {
        assertEquals("ADD #n0 :v0", render(add(AttributePath.of("Order", "retries"))));
    }

    @Test
    void aNumberInsideADocumentIsAddedToBySet() {
        String text = render(add(AttributePath.of("Order", "stock").name("left")));

        assertEquals("SET #n0.#n1 = if_not_exists(#n0.#n1, :v0) + :v1", text);
        assertEquals("0", values().get(":v0").n());
        assertEquals("5", values().get(":v1").n());
    }

    @Test
    void eachClauseIsWrittenOnce() {
        String text = render(
                add(AttributePath.of("Order", "a")),
                new UpdateAction.Remove<>(number(AttributePath.of("Order", "b"))),
                add(AttributePath.of("Order", "c")),
                new UpdateAction.Remove<>(number(AttributePath.of("Order", "d").position(3))));

        assertEquals("REMOVE #n1, #n3[3] ADD #n0 :v0, #n2 :v1", text);
    }

    @SafeVarargs
    private final String render(UpdateAction<Object>... actions) {
        new UpdateRenderer(written).all(List.of(actions));
        return requireNonNull(written.rendered().text(ExpressionKind.UPDATE));
    }

    private Map<String, AttributeValue> values() {
        return requireNonNull(written.rendered().values());
    }

    private static UpdateAction<Object> add(AttributePath path) {
        return new UpdateAction.Add<>(number(path), NumberAttribute.wholeOf(number(path), 5));
    }

    private static NumberAttribute<Object, Integer, Access.Settable> number(AttributePath path) {
        return new NumberAttribute<>(new AttributeSpec<>(path, Codecs.INTEGER, false));
    }
}
