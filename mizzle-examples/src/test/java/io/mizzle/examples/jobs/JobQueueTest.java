package io.mizzle.examples.jobs;

import static io.mizzle.examples.jobs.Job.State.RUNNING;
import static io.mizzle.examples.jobs.Job.State.WAITING;
import static io.mizzle.examples.jobs.QJob.JOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.testing.DynamoDb;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@DynamoDb(QJobs.class)
class JobQueueTest {

    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private final Mizzle db;

    JobQueueTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void theQueueHoldsWhatIsDueInTheOrderOfTime() {
        Job second = waiting("mail", NOON);
        Job first = waiting("mail", NOON.minusSeconds(60));
        waiting("mail", NOON.plusSeconds(1));

        // docs:begin due
        List<Job> due = db.select()
                .from(JOB)
                .where(JOB.waiting("mail").dueAt().le(NOON))
                .limit(10)
                .fetch();
        // docs:end due

        assertEquals(List.of(first, second), due);
    }

    @Test
    void aJobThatIsTakenLeavesTheIndex() {
        Job job = waiting("resize", NOON);

        Job taken = take(job, "worker-1");

        assertEquals(RUNNING, taken.state());
        assertTrue(db.select().from(JOB).where(JOB.waiting("resize")).fetch().isEmpty());
    }

    @Test
    void twoWorkersDoNotTakeTheSameJob() {
        Job job = waiting("print", NOON);
        take(job, "worker-1");

        ConditionFailedException refused = assertThrows(ConditionFailedException.class, () -> take(job, "worker-2"));

        assertEquals("worker-1", refused.oldEntity(Job.class).orElseThrow().worker());
    }

    @Test
    void aJobThatIsGivenBackIsInTheQueueAgain() {
        Job taken = take(waiting("scan", NOON), "worker-1");

        // docs:begin back
        Job back = db.update(JOB)
                .changes(taken, JOB.copy(taken).state(WAITING).worker(null).build())
                .execute();
        // docs:end back

        assertEquals(
                List.of(back), db.select().from(JOB).where(JOB.waiting("scan")).fetch());
    }

    private Job take(Job job, String worker) {
        // docs:begin take
        return db.update(JOB)
                .where(JOB.keyOf(job), JOB.state.eq(WAITING))
                .set(JOB.state, RUNNING)
                .set(JOB.worker, worker)
                .execute();
        // docs:end take
    }

    private Job waiting(String kind, Instant dueAt) {
        return db.insert(JOB).values(JOB.builder().kind(kind).dueAt(dueAt)).execute();
    }
}
