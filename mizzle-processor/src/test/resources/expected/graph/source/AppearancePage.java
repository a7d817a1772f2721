package club;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.Optional;

@View(of = Appearance.class, maxRoundTrips = 2)
public record AppearancePage(Optional<PlayerName> player, @Root Appearance appearance) {}
