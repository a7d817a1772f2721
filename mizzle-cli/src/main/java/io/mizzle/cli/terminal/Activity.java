package io.mizzle.cli.terminal;

/** Something that takes a while. Closing it without {@link #done} means that it failed. */
public interface Activity extends AutoCloseable {

    /**
     * How it goes.
     *
     * @param detail one line: state, count, share
     */
    void update(String detail);

    /**
     * It worked.
     *
     * @param text what came of it
     */
    void done(String text);

    @Override
    void close();
}
