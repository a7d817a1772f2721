package io.mizzle.examples.readings;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Ttl;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a sensor measured. Each day of a sensor is a partition of its own, so none grows without end. */
// docs:begin reading
@Entity
@Key(partition = "SENSOR#{sensor}#{at:bucket(DAY)}", sort = "{at}")
public record Reading(
        String sensor,
        Instant at,
        BigDecimal celsius,
        @Ttl @Nullable Instant expiresAt) implements Readings {}
// docs:end reading
