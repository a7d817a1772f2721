package io.mizzle.migration.internal;

import java.util.Optional;

/** Where a long piece of work remembers how far it is. */
public interface Checkpoints {

    /** Remembers nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public Optional<String> load() {
            return Optional.empty();
        }

        @Override
        public void save(String checkpoint) {}
    };

    /** What was saved last. */
    Optional<String> load();

    /** Remembers how far it is. */
    void save(String checkpoint);
}
