package keys;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity whose keys use every format. */
@Entity(
        type = "event",
        aliases = {"ev", "e"},
        version = 3)
@Key(partition = "T#{tenant:upper}#{code}#{flag}", sort = "{{x}}#{at:iso(3)|desc}#{sequence:num(6)|desc}#{id}")
@IndexKey(
        index = "by-kind",
        partition = "K#{status}",
        sort = "{amount:dec(12,2,signed)}#{balance:num(9,signed)}#{id}",
        when = "status IN (OPEN, DONE) AND note IS PRESENT AND sequence = 5")
@IndexKey(index = "by-number", name = "numbered", partition = "{sequence}", sort = "{hash}")
@IndexKey(index = "shards", partition = "S#{id:shard(16)}", sort = "{at:epoch(10)}")
@IndexKey(index = "days", partition = "D#{at:bucket(DAY)}", sort = "{place.city:lower}#{place.street}")
@IndexKey(
        index = "texts",
        partition = "X#{uri}#{day}#{offset}",
        sort = "{month}#{year}#{time}#{dateTime}#{code:raw}#{nickname}")
@IndexKey(index = "all", partition = "ALL")
@IndexKey(index = "lsi", sort = "{balance}")
public record Event(
        String tenant,
        int code,
        boolean flag,
        Instant at,
        long sequence,
        UUID id,
        Status status,
        BigDecimal amount,
        long balance,
        byte[] hash,
        @Nullable String note,
        @Nullable Place place,
        URI uri,
        LocalDate day,
        YearMonth month,
        Year year,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offset,
        Optional<String> nickname)
        implements Log {

    /** A state. */
    public enum Status {
        OPEN,
        DONE,
        GONE
    }
}
