package io.mizzle.testing;

import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What JUnit closes when the context that stores it ends. JUnit 5 before 5.13 knows such things by its own interface,
 * later versions by {@link AutoCloseable}; with both, users may keep the JUnit they have.
 */
@SuppressWarnings("deprecation")
interface StoredResource extends AutoCloseable, ExtensionContext.Store.CloseableResource {

    @Override
    void close();
}
