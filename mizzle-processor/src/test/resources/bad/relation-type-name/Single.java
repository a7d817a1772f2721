import io.mizzle.annotation.*;

@Table(name = "shop", partitionKey = "pk", sortKey = "sk")
@GlobalIndex(name = "gsi1", partitionKey = "gsi1pk", sortKey = "gsi1sk")
@GlobalIndex(name = "gsi2", partitionKey = "gsi2pk", sortKey = "gsi2sk")
sealed interface Shop permits Remark, Post, Photo {}

@Entity
@Key(partition = "REMARK#{remarkId}", sort = "REMARK")
@Relation(name = "post", one = Post.class, type = "subjectType")
//! [mizzle:relation-type-name] Relation "post" leads to "Post" alone, so no type name chooses among several. Remove type.
record Remark(String remarkId, String subjectId, String subjectType, int number) implements Shop {}

sealed interface Subject permits Post, Photo {}

@Entity
@Key(partition = "POST#{subjectId}", sort = "POST")
record Post(String subjectId) implements Shop, Subject {}

@Entity
@Key(partition = "PHOTO#{subjectId}", sort = "PHOTO")
record Photo(String subjectId) implements Shop, Subject {}
