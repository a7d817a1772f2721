package io.mizzle.examples.campus;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;

/** Has students, and a conversation. */
// docs:begin course
@Entity
@Key(partition = "COURSE#{courseId}", sort = "COURSE")
@IndexKey(index = "gsi1", name = "byTeacher", partition = "TEACHER#{teacher}", sort = "COURSE#{courseId}")
@Relation(name = "students", many = Student.class, via = Enrolment.class)
@Relation(name = "messages", many = Message.class)
public record Course(String courseId, String title, String teacher) implements Campus {}
// docs:end course
