package io.mizzle.examples.jobs;

import io.mizzle.annotation.Default;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to do. It is in the index only while it waits, so the index holds the queue and nothing else. */
// docs:begin job
@Entity
@Key(partition = "JOB#{jobId}")
@IndexKey(index = "waiting", partition = "QUEUE#{kind}", sort = "{dueAt}#{jobId}", when = "state = WAITING")
public record Job(
        @GeneratedId UUID jobId,
        String kind,
        Instant dueAt,
        @Default("WAITING") State state,
        @Nullable String worker,
        @Version long version)
        implements Jobs {
    public enum State {
        WAITING,
        RUNNING,
        DONE
    }
}
// docs:end job
