package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.table.Tables;
import io.mizzle.table.Waiting;
import io.mizzle.testing.fault.FaultPlan;
import io.mizzle.testing.fault.Faults;
import io.mizzle.testing.fault.FaultyHttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One holder at a time, whatever happens to answers. */
class LockTest {

    private static final String TABLE = "lock_history";
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    private final DynamoDbClient client = LocalServer.client();
    private final AtomicLong clock = new AtomicLong();

    @BeforeEach
    void createTable() {
        new History(client, TABLE).ensure(new Tables(client, name -> name, LocalServer.IMPATIENT));
    }

    @AfterEach
    void deleteTable() {
        client.deleteTable(request -> request.tableName(TABLE));
        client.close();
    }

    @Test
    void lostAnswersNeitherLetTwoHoldItNorRefuseOne() {
        int acquires = Runs.scaled(2_000);
        int refused = 0;
        int doubles = 0;
        try (FaultyHttpClient http = Faults.wrap(
                        Apache5HttpClient.create(), FaultPlan.seeded(SEED).lostResponses(0.1));
                DynamoDbClient faulty = faulty(http)) {
            AtomicInteger holders = new AtomicInteger();
            long epoch = 0;
            for (int i = 0; i < acquires; i++) {
                Lock lock = lock(faulty, "runner " + i % 2, this::passes);
                try {
                    Lease lease = lock.acquire();
                    doubles += holders.incrementAndGet() > 1 || lease.epoch() <= epoch ? 1 : 0;
                    epoch = lease.epoch();
                    assertThrows(LockHeldException.class, () -> beatenBy(lease).acquire());
                    holders.decrementAndGet();
                    lock.release(lease);
                } catch (LockHeldException refusal) {
                    refused++;
                }
            }
            http.report().assertInjected();
            System.out.println(acquires + " acquires, " + http.report() + ", double " + doubles + ", false refusals "
                    + refused + ", seed " + SEED);
        }
        assertEquals(0, doubles);
        assertEquals(0, refused);
    }

    @Test
    void aHolderThatShowsNoLifeForAWholeLeaseIsSucceeded() {
        Lease dead = lock(client, "dead", this::passes).acquire();
        long begun = clock.get();

        Lease next = lock(client, "next", this::passes).acquire();

        assertEquals(dead.epoch() + 1, next.epoch());
        assertTrue(clock.get() - begun >= LEASE.toNanos());
        assertFalse(lock(client, "dead", this::passes).beat(dead));
        assertThrows(
                LockHeldException.class,
                () -> new History(client, TABLE)
                        .write(
                                new HistoryRecord(
                                        "0000_a",
                                        "x",
                                        MigrationState.RUNNING,
                                        0,
                                        null,
                                        java.time.Instant.EPOCH,
                                        "dead",
                                        null),
                                dead));
    }

    @Test
    void whoIsGivenTheLockWhileWaitingGetsIt() {
        Lock first = lock(client, "first", this::passes);
        Lease lease = first.acquire();

        Lease next = lock(client, "next", duration -> first.release(lease)).acquire();

        assertEquals(lease.epoch() + 1, next.epoch());
    }

    /** A second runner, while the first shows life. */
    private Lock beatenBy(Lease lease) {
        Lock own = lock(client, "first", this::passes);
        return lock(client, "second", duration -> own.beat(lease));
    }

    private void passes(Duration duration) {
        clock.addAndGet(duration.toNanos());
    }

    private Lock lock(DynamoDbClient with, String owner, Waiting.Pause pause) {
        return new Lock(with, TABLE, owner, LEASE, clock::get, pause);
    }

    private static DynamoDbClient faulty(FaultyHttpClient http) {
        return DynamoDbClient.builder()
                .endpointOverride(LocalServer.endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(http)
                .overrideConfiguration(configuration -> configuration.retryStrategy(StandardRetryStrategy.builder()
                        .circuitBreakerEnabled(false)
                        .backoffStrategy(BackoffStrategy.retryImmediately())
                        .build()))
                .build();
    }
}
