package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.MONDAY;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ModelException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadTransactionTest {

    private static final PrimaryKey<Parcel> KEY = PARCEL.key("ann", ID);
    private static final PrimaryKey<Parcel> MISSING = PARCEL.key("bob", ID);

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void emptyTable() {
        db = WriteFixture.local("snapshot-");
    }

    @Test
    void itemsAreFoundByTheirKeys() {
        Parcel stored = db.insert().values(parcel()).execute();

        Snapshot snapshot = read(KEY, MISSING).execute();

        assertEquals(Optional.of(stored), snapshot.get(KEY));
        assertEquals(Optional.empty(), snapshot.get(MISSING));
        assertEquals(1, snapshot.size());
    }

    @Test
    void aKeyNamedTwiceIsReadOnce() {
        db.insert().values(parcel()).execute();

        assertTrue(read(KEY, PARCEL.key("ann", ID)).execute().get(KEY).isPresent());
    }

    @Test
    void itemsWhoseTimeIsOverAreAbsent() {
        db.insert().values(parcel().expiresAt(MONDAY)).execute();

        assertEquals(Optional.empty(), read(KEY).execute().get(KEY));
    }

    @Test
    void aKeyThatWasNotReadIsAnError() {
        Snapshot snapshot = read(KEY).execute();

        assertThrows(IllegalArgumentException.class, () -> snapshot.get(MISSING));
    }

    @Test
    void moreThanAHundredKeysAreRefusedBeforeSending() {
        List<PrimaryKey<?>> keys = new ArrayList<>();
        IntStream.range(0, 101).forEach(i -> keys.add(PARCEL.key("ann", new UUID(1, i))));

        assertThrows(ModelException.class, () -> new ReadTransaction(db.engine(), keys).execute());
    }

    @Test
    void asyncDoesTheSame() {
        db.insert().values(parcel()).execute();

        assertTrue(read(KEY).executeAsync().join().get(KEY).isPresent());
    }

    @Test
    void explainingAndTheRequestSendNothing() {
        assertEquals(1, read(KEY, MISSING).toRequests().size());
        assertTrue(read(KEY, MISSING).explain().toString().contains("2 items"));
    }

    private ReadTransaction read(PrimaryKey<?>... keys) {
        return new ReadTransaction(db.engine(), List.of(keys));
    }
}
