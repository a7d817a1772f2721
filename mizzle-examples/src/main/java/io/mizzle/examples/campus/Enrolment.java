package io.mizzle.examples.campus;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;

/** That a student takes a course: found from the student by its key, from the course by the index. */
// docs:begin enrolment
@Entity
@Key(partition = "STUDENT#{studentId}", sort = "COURSE#{courseId}")
@IndexKey(index = "gsi1", name = "byCourse", partition = "COURSE#{courseId}", sort = "STUDENT#{studentId}")
public record Enrolment(String studentId, String courseId, int grade) implements Campus {}
// docs:end enrolment
