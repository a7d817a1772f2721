package io.mizzle.exception;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MizzleExceptionTest {

    private static final ErrorContext CONTEXT = new ErrorContext("insert", "Order", "CUSTOMER#1/ORDER#2");

    static Iterable<MizzleException> withoutContext() {
        return Every.in(ErrorContext.NONE);
    }

    static Iterable<MizzleException> withContext() {
        return Every.in(CONTEXT);
    }

    @ParameterizedTest
    @MethodSource("withoutContext")
    void aLayerFurtherOutCompletesTheContextAndNothingElseChanges(MizzleException inner) {
        inner.addSuppressed(new IllegalArgumentException("beside"));

        MizzleException outer = inner.withContext(CONTEXT);

        assertSame(inner.getClass(), outer.getClass());
        assertEquals("insert of Order CUSTOMER#1/ORDER#2: " + inner.getMessage(), outer.getMessage());
        assertSame(inner.getCause(), outer.getCause());
        assertArrayEquals(inner.getStackTrace(), outer.getStackTrace());
        assertArrayEquals(inner.getSuppressed(), outer.getSuppressed());
    }

    @ParameterizedTest
    @MethodSource("withContext")
    void whatIsKnownAlreadyStays(MizzleException known) {
        assertSame(known, known.withContext(new ErrorContext("put", "Customer", "other")));
        assertEquals(Optional.of("insert"), known.operation());
        assertEquals(Optional.of("Order"), known.entity());
        assertEquals(Optional.of("CUSTOMER#1/ORDER#2"), known.key());
        assertEquals(CONTEXT, known.context());
    }

    @ParameterizedTest
    @MethodSource("withContext")
    void messagesAreSentencesAndHoldNoValues(MizzleException thrown) {
        assertTrue(thrown.getMessage().startsWith("insert of Order CUSTOMER#1/ORDER#2: "), thrown.getMessage());
        assertTrue(thrown.getMessage().endsWith("."), thrown.getMessage());
        assertFalse(thrown.toString().contains(Every.SECRET), thrown.toString());
    }

    @ParameterizedTest
    @MethodSource("withContext")
    void messageAndContextSurviveSerialization(MizzleException thrown) throws IOException, ClassNotFoundException {
        MizzleException read = (MizzleException) copied(thrown);

        assertEquals(thrown.getMessage(), read.getMessage());
        assertEquals(thrown.context(), read.context());
        assertEquals(read.getMessage(), read.withContext(ErrorContext.NONE).getMessage());
    }

    @Test
    void contextsMergeMemberByMember() {
        ErrorContext inner = new ErrorContext(null, "Order", null);

        assertEquals(
                new ErrorContext("insert", "Order", "k"), inner.orElse(new ErrorContext("insert", "Customer", "k")));
        assertSame(inner, inner.orElse(ErrorContext.NONE));
    }

    @Test
    void anUnknownPartOfTheContextLeavesNoGapInTheMessage() {
        assertEquals("detail", ErrorContext.NONE.introduce("detail"));
        assertEquals("insert: detail", new ErrorContext("insert", null, null).introduce("detail"));
        assertEquals("Order K: detail", new ErrorContext(null, "Order", "K").introduce("detail"));
        assertEquals("insert of K: detail", new ErrorContext("insert", null, "K").introduce("detail"));
    }

    private static Object copied(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
