/**
 * A JUnit extension that runs tests against DynamoDB Local.
 *
 * <p>DynamoDB Local and Testcontainers have no module names that could be relied on, so this descriptor does not name them. Tests on the class path need nothing; tests that
 * put this module on the module path pass {@code --add-reads io.mizzle.testing=ALL-UNNAMED}.
 */
module io.mizzle.testing {
    requires transitive io.mizzle.core;
    requires org.jspecify;
    requires transitive org.junit.jupiter.api;
    requires org.slf4j;
    requires transitive software.amazon.awssdk.http;
    requires org.reactivestreams;
    requires static com.fasterxml.jackson.databind;

    exports io.mizzle.testing;
    exports io.mizzle.testing.fault;
}
