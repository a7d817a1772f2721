package io.mizzle.examples.campus;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.time.Instant;

/** In the partition of its course, in the order in which messages were sent. */
// docs:begin message
@Entity
@Key(partition = "COURSE#{courseId}", sort = "MESSAGE#{sentAt}#{author}")
public record Message(String courseId, Instant sentAt, String author, String text) implements Campus {}
// docs:end message
