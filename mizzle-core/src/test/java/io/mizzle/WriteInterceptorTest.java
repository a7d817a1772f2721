package io.mizzle;

import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.handwritten.QParcel;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What interceptors see of writes, and what they change. */
class WriteInterceptorTest {

    private final List<String> seen = new ArrayList<>();
    private final WriteFixture db = WriteFixture.local("intercepted-", new Seeing());

    @Test
    void anInsertPassesEveryPoint() {
        Parcel stored = db.insert().values(parcel()).execute();

        assertEquals(List.of("before insert", "encoded insert", "around insert PutItem", "ended"), seen);
        assertEquals("by the interceptor", stored.note());
        assertEquals("1", db.stored().get("sealed").s());
    }

    @Test
    void anUpdateIsReadBackThroughThem() {
        db.insert().values(parcel()).execute();
        seen.clear();

        db.updateOne().set(PARCEL.retries, 1).execute();

        assertEquals(List.of("around update UpdateItem", "ended", "decoding update", "read update"), seen);
    }

    @Test
    void upsertReplaceAndDeletePassThem() {
        Parcel first = db.upsert().values(parcel()).execute();
        Parcel second = db.update().replace(first).execute();
        db.delete().entity(second).execute();

        assertTrue(
                seen.containsAll(List.of(
                        "before upsert",
                        "encoded upsert",
                        "read upsert",
                        "before replace",
                        "encoded replace",
                        "around delete DeleteItem",
                        "read delete")),
                () -> seen.toString());
    }

    @Test
    void asyncPassesTheSamePoints() {
        db.insert().values(parcel()).executeAsync().join();

        assertEquals(List.of("before insert", "encoded insert", "around insert PutItem", "ended"), seen);
    }

    @Test
    void aDeadlineThatIsOverStopsAWriteBeforeItIsSent() {
        assertThrows(
                DeadlineExceededException.class,
                () -> db.insert().values(parcel()).deadline(Duration.ofNanos(1)).execute());

        assertTrue(db.stored().isEmpty());
    }

    private final class Seeing implements Interceptor {

        @Override
        @SuppressWarnings("unchecked") // the only entity of these tests is a parcel
        public <E> E beforeWrite(Subject subject, E entity) {
            seen.add("before " + subject.operation());
            return (E) QParcel.PARCEL
                    .copy((Parcel) entity)
                    .note("by the interceptor")
                    .build();
        }

        @Override
        public Map<String, AttributeValue> afterEncoding(Subject subject, Map<String, AttributeValue> item) {
            seen.add("encoded " + subject.operation());
            Map<String, AttributeValue> changed = new HashMap<>(item);
            changed.put("sealed", AttributeValue.fromS("1"));
            return changed;
        }

        @Override
        public Ending around(Call call) {
            seen.add("around " + call.operation() + " " + call.name());
            return (response, failure) -> seen.add("ended");
        }

        @Override
        public Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
            seen.add("decoding " + subject.operation());
            return item;
        }

        @Override
        public <E> E afterRead(Subject subject, E entity) {
            seen.add("read " + subject.operation());
            return entity;
        }
    }
}
