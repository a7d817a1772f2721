package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.util.UUID;

@Entity
@Key(partition = "TEAM#{teamId}", sort = "PLAYER#{playerId}#PHOTO#{number:num(4)}")
public record Photo(UUID teamId, UUID playerId, int number, String url) implements Club, TeamItem, PlayerItem {}
