package io.mizzle.testing;

import io.mizzle.Mizzle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the tests of one class, or of one nested class, see. Closing it deletes the tables that it has created, not those of the scope
 * it widens.
 */
final class TestScope implements StoredResource {

    private final TestRun run;
    private final TestTables names;
    private final Mizzle mizzle;
    private final CreatedTables own;
    private final Set<TestTable> visible;

    private TestScope(TestRun run, TestTables names, Mizzle mizzle, CreatedTables own, Set<TestTable> visible) {
        this.run = run;
        this.names = names;
        this.mizzle = mizzle;
        this.own = own;
        this.visible = visible;
    }

    static TestScope open(TestRun run, List<TestTable> wanted, Class<?> testClass) {
        TestTables names = run.names(testClass);
        TestClients clients = run.clients();
        Mizzle mizzle = Mizzle.builder()
                .client(clients.client())
                .asyncClient(clients.asyncClient())
                .tableNames(names::nameOf)
                .build();
        CreatedTables own = CreatedTables.create(clients.client(), names, wanted);
        return new TestScope(run, names, mizzle, own, Set.copyOf(wanted));
    }

    TestScope widen(List<TestTable> wanted) {
        List<TestTable> missing =
                wanted.stream().filter(table -> !visible.contains(table)).toList();
        CreatedTables more = CreatedTables.create(run.clients().client(), names, missing);
        Set<TestTable> all = Stream.concat(visible.stream(), missing.stream()).collect(Collectors.toUnmodifiableSet());
        return new TestScope(run, names, mizzle, more, all);
    }

    boolean holds(List<TestTable> wanted) {
        return visible.containsAll(wanted);
    }

    TestClients clients() {
        return run.clients();
    }

    TestTables names() {
        return names;
    }

    Mizzle mizzle() {
        return mizzle;
    }

    @Override
    public void close() {
        own.delete();
    }
}
