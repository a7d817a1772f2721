package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import java.util.Optional;
import java.util.UUID;

@Entity
@Key(partition = "TEAM#{teamId}", sort = "PLAYER#{playerId}")
@Relation(name = "team", one = Team.class, by = "id=teamId") // inverse
@Relation(name = "appearances", many = Appearance.class) // index
@Relation(name = "matches", many = Match.class, via = Appearance.class, by = "id=matchId") // through a third entity
@Relation(name = "mentor", one = Player.class, by = "playerId=mentorId") // itself
@Relation(name = "photos", many = Photo.class) // subtree
public record Player(UUID teamId, UUID playerId, String name, Optional<UUID> mentorId) implements Club, TeamItem, PlayerItem {}
