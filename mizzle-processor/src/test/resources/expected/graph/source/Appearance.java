package club;

import io.mizzle.annotation.Default;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import java.util.UUID;

@Entity
@Key(partition = "MATCH#{matchId}", sort = "APPEARANCE#{playerId}")
@IndexKey(index = "gsi1", name = "byPlayer", partition = "PLAYER#{playerId}", sort = "{matchId}")
@Relation(name = "player", one = Player.class)
@Relation(name = "match", one = Match.class, by = "id=matchId")
public record Appearance(UUID matchId, UUID teamId, UUID playerId, @Default("90") int minutes) implements Club {}
