package club;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

@View(of = Match.class, maxRoundTrips = 2)
public record MatchPage(@Root Match match, @Nullable Team home, List<AppearancePage> appearances, List<Remark> remarks) {}
