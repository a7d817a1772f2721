package club;

import io.mizzle.annotation.CountOf;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import io.mizzle.annotation.SoftDelete;
import io.mizzle.annotation.SumOf;
import io.mizzle.annotation.Unique;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "MEMBER#{memberId}", sort = "MEMBER")
@Relation(name = "bookings", many = Booking.class)
public record Member(
        @GeneratedId UUID memberId,
        String team,
        @Unique(lowercase = true) String email,
        @Unique(scope = "team") @Nullable String nickname,
        @CountOf(Booking.class) long bookingCount,
        @SumOf(value = Booking.class, attribute = "price") BigDecimal spent,
        @SoftDelete @Nullable Instant deletedAt,
        @Version long version)
        implements Club {}
