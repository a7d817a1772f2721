package io.mizzle.examples.campus;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;

/** An edge from one student to another: an adjacency list, with an index that reads it backwards. */
// docs:begin follow
@Entity
@Key(partition = "STUDENT#{studentId}", sort = "FOLLOWS#{followedId}")
@IndexKey(index = "gsi1", name = "byFollowed", partition = "FOLLOWED#{followedId}", sort = "{studentId}")
@Relation(name = "followed", one = Student.class, by = "studentId=followedId")
public record Follow(String studentId, String followedId) implements Campus {}
// docs:end follow
