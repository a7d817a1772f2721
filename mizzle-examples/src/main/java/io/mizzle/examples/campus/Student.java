package io.mizzle.examples.campus;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;

/** Follows others, and takes courses. */
// docs:begin student
@Entity
@Key(partition = "STUDENT#{studentId}", sort = "STUDENT")
@Relation(name = "courses", many = Course.class, via = Enrolment.class)
@Relation(name = "follows", many = Follow.class)
public record Student(String studentId, String name) implements Campus {}
// docs:end student
