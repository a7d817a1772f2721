package io.mizzle.testing;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** The scopes that JUnit's stores hold: one for a test class, wider ones for nested classes that add tables. */
record TestScopes(ExtensionContext context) {

    private static final Namespace NAMESPACE = Namespace.create(DynamoDbExtension.class);

    static TestScopes in(ExtensionContext context) {
        return new TestScopes(context);
    }

    TestScope with(List<TestTable> wanted, Class<?> testClass) {
        Store store = context.getStore(NAMESPACE);
        // Looks into the stores of the enclosing contexts as well.
        TestScope current = store.get(TestScope.class, TestScope.class);
        if (current != null && current.holds(wanted)) {
            return current;
        }
        TestScope opened = current == null ? TestScope.open(run(), wanted, testClass) : current.widen(wanted);
        store.put(TestScope.class, opened);
        return opened;
    }

    // The name that JUnit 5 and 6 have in common.
    @SuppressWarnings("deprecation")
    private TestRun run() {
        TestRun run = widest().getOrComputeIfAbsent(TestRun.class, key -> TestRun.start(), TestRun.class);
        return Objects.requireNonNull(run);
    }

    /**
     * A root is what one execution has, and Surefire with several forks makes one execution of each class: with JUnit 5.13 and
     * later the server lives as long as the session, which is the whole process there.
     */
    private Store widest() {
        try {
            return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        } catch (LinkageError olderJUnit) {
            return context.getRoot().getStore(NAMESPACE);
        }
    }
}
