package club;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.List;

@View(of = Player.class, maxRoundTrips = 1)
public record PlayerPage(@Root PlayerName player, List<Photo> photos) {}
