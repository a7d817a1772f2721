package club;

import io.mizzle.annotation.Projection;
import java.util.Optional;
import java.util.UUID;

@Projection(of = Player.class)
public record PlayerName(String name, Optional<UUID> mentorId) {}
