package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "TEAM#{id}", sort = "TEAM")
@Relation(name = "players", many = Player.class, by = "teamId=id") // same partition
@Relation(name = "captain", one = Player.class, by = {"teamId=id", "playerId=captainId"}) // reference
@Relation(name = "honoured", many = Player.class, by = {"teamId=id", "playerId=honouredIds"}) // reference list
@Relation(name = "homeMatches", many = Match.class, index = "byHome", by = "homeId=id") // index
@Relation(name = "remarks", many = Remark.class, by = "subjectId=id") // the only index
public record Team(@GeneratedId UUID id, String name, @Nullable UUID captainId, List<UUID> honouredIds)
        implements Club, Subject, TeamItem {}
