package io.mizzle.migration;

/**
 * A change of data that only the project itself can make. The class needs a constructor without parameters.
 *
 * <p>It runs at least once: after a crash it is run again with the checkpoint it saved last, so everything behind a checkpoint has to be
 * such that doing it twice does no harm.
 */
public interface DataMigration {

    /** What the plan names as well; raise both when what it does changes on purpose. */
    String revision();

    /**
     * Changes the data.
     *
     * @param context tables, checkpoints and the rate limit
     * @throws Exception to stop the migration, which is then FAILED and can be run again
     */
    void run(DataContext context) throws Exception;
}
