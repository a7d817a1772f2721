package club;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import java.util.UUID;

@Entity
@Key(partition = "SUBJECT#{subjectId}", sort = "REMARK#{number:num(6)}")
@Relation(name = "subject", one = Subject.class, by = "id=subjectId", type = "subjectType")
public record Remark(String subjectType, UUID subjectId, int number, String text) implements Club {}
