package io.mizzle.testing;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** What all test classes of a run share: the server, its clients, and what makes their table names different. */
final class TestRun implements StoredResource {

    private static final int LONGEST_CLASS_NAME = 80;
    private static final long SIX_LETTERS = 36L * 36 * 36 * 36 * 36 * 36;

    private final DynamoDbServer server;
    private final TestClients clients;
    private final String id;
    private final AtomicInteger scopes = new AtomicInteger();

    private TestRun(DynamoDbServer server, TestClients clients, RandomGenerator random) {
        this.server = server;
        this.clients = clients;
        this.id = Long.toString(random.nextLong(SIX_LETTERS), Character.MAX_RADIX);
    }

    static TestRun start() {
        DynamoDbServer server = DynamoDbServer.start();
        try {
            return new TestRun(server, TestClients.connect(server), new SecureRandom());
        } catch (RuntimeException cause) {
            server.close();
            throw cause;
        }
    }

    TestClients clients() {
        return clients;
    }

    /** Names no other class of this run, and with near certainty of no other run on the same server, has. */
    TestTables names(Class<?> testClass) {
        String className = testClass.getSimpleName().replaceAll("[^A-Za-z0-9_.-]", "_");
        String shortened = className.substring(0, Math.min(className.length(), LONGEST_CLASS_NAME));
        return new TestTables(shortened + "-" + id + "-" + scopes.incrementAndGet() + "-");
    }

    @Override
    public void close() {
        try (server) {
            clients.close();
        }
    }
}
