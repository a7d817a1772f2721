package club;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.List;

/** Everything in one partition: one round trip. */
@View(of = Team.class, maxRoundTrips = 1)
public record TeamPage(@Root Team team, List<PlayerPage> players) {}
