import io.mizzle.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** Every type in every position, awkward names, and every format. */
@Table(name = "everything", partitionKey = "pk", sortKey = "sk", timeToLive = "expires")
@GlobalIndex(name = "gsi-1", partitionKey = "gsi1pk", sortKey = "gsi1sk", projection = ProjectionType.INCLUDE, include = "title")
@GlobalIndex(name = "numbers", partitionKey = "gsi2pk", partitionKeyType = KeyType.N)
@LocalIndex(name = "lsi1", sortKey = "lsi1sk", sortKeyType = KeyType.N)
sealed interface Everything permits Everything.Note, Everything.Task, Everything.Keys {
    enum State {
        OPEN(1),
        DONE(2);

        private final int value;

        State(int value) {
            this.value = value;
        }

        public int value() {
            return value;
        }
    }

    @Document
    record Place(String street, @Nullable String city, List<@Nullable String> lines, Optional<Integer> zip) {}

    @Document
    record Wrapped(@Flatten(prefix = "in_") Place place, Set<UUID> ids) {}

    @Document
    sealed interface Shape {
        record Circle(double radius) implements Shape {}

        @Document(type = "sq", aliases = "square")
        record Square(double side) implements Shape {}

        sealed interface Other extends Shape {
            record Line(double length) implements Other {}
        }
    }

    @Entity(type = "N", aliases = {"Note", "OldNote"}, version = 2)
    @Key(partition = "NOTE#{id}", sort = "NOTE#{place.street}")
    @IndexKey(index = "gsi-1", partition = "{{{state}}}", sort = "{at}#{number:num(6)|desc}", when = "state IN (OPEN, DONE) AND title IS PRESENT")
    @IndexKey(index = "numbers", name = "byNumber", partition = "{number}")
    @IndexKey(index = "lsi1", name = "byCount", sort = "{count}")
    record Note(
            @GeneratedId UUID id,
            Place place,
            @Flatten(prefix = "w_") @Nullable Wrapped wrapped,
            State state,
            @StoreAs(ScalarForm.ORDINAL) State ordinal,
            @StoreAs(ScalarForm.VALUE) List<State> values,
            Instant at,
            int number,
            long count,
            @OmitEmpty String title,
            @Default("x") String text,
            @Default({"a", "b"}) List<String> names,
            @Default({}) Map<String, Integer> counts,
            @Default(provider = Everything.Now.class) Instant since,
            @StoreAs(ScalarForm.EPOCH_MILLIS) Optional<Instant> until,
            @StoreAs(ScalarForm.NAME) boolean flag,
            @Sensitive @Lazy @Nullable String secret,
            @CreatedAt Instant createdAt,
            @UpdatedAt @Nullable Instant updatedAt,
            @Version long version,
            @Ttl @AttributeName("expires") @Nullable Instant gone,
            Shape shape,
            Map<State, Map<LocalDate, List<Optional<Shape>>>> deep)
            implements Everything {}

    final class Now implements java.util.function.Supplier<Instant> {
        @Override
        public Instant get() {
            return Instant.EPOCH;
        }
    }

    @Entity
    @Key(partition = "TASK#{id:lower}#{id:shard(16)}", sort = "{day}#{price:dec(10,2,signed)}")
    @IndexKey(index = "gsi-1", name = "daily", partition = "DAY#{created:bucket(DAY)}", sort = "{created:iso(3)|desc}")
    record Task(
            String id,
            LocalDate day,
            BigDecimal price,
            Instant created,
            byte[] bytes,
            byte @Nullable [] moreBytes,
            ByteBuffer buffer,
            Set<ByteBuffer> buffers,
            BigInteger big,
            byte b,
            short s,
            float f,
            double d,
            char c,
            Boolean flag,
            Byte bb,
            Short ss,
            Integer ii,
            Long ll,
            Float ff,
            Double dd,
            Character cc,
            URI uri,
            URL url,
            Locale locale,
            Currency currency,
            LocalTime time,
            LocalDateTime dateTime,
            OffsetTime offsetTime,
            OffsetDateTime offsetDateTime,
            ZonedDateTime zoned,
            Year year,
            YearMonth month,
            MonthDay monthDay,
            Duration duration,
            Period period,
            ZoneId zone,
            ZoneOffset offset,
            Set<Integer> numbers,
            Set<Place> places,
            Map<Integer, byte[]> blobs,
            List<Set<State>> sets)
            implements Everything {}

    @Entity
    @Key(partition = "KEYS#{key}#{in}", sort = "{order:num(4)}#{item:raw}#{builder:upper}")
    record Keys(
            String key,
            boolean in,
            int order,
            long item,
            String builder,
            @AttributeName("order by \"x\" # ' .") String class$,
            String copy,
            String define,
            String state,
            String entity,
            String out,
            String value,
            @IndexPartitionKey("places") String country,
            @IndexPartitionKey(value = "places", order = 7) String city,
            @IndexSortKey("places") @IndexSortKey(value = "local-time", local = true) Instant at)
            implements Everything {}
}
