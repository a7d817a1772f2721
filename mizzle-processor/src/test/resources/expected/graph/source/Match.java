package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Key(partition = "MATCH#{id}", sort = "MATCH")
@IndexKey(index = "gsi1", name = "byHome", partition = "HOME#{homeId}", sort = "{day}")
@IndexKey(index = "gsi2", name = "byGuest", partition = "GUEST#{guestId}", sort = "{day}")
@Relation(name = "home", one = Team.class, by = "id=homeId")
@Relation(name = "appearances", many = Appearance.class, by = "matchId=id")
@Relation(name = "remarks", many = Remark.class, by = "subjectId=id")
public record Match(UUID id, UUID homeId, UUID guestId, LocalDate day) implements Club, Subject, Scheduled {}
