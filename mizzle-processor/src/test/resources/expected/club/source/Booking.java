package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Key(partition = "MEMBER#{memberId}", sort = "BOOKING#{bookingId}")
public record Booking(UUID memberId, String bookingId, BigDecimal price) implements Club {}
