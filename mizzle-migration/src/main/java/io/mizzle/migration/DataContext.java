package io.mizzle.migration;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a data migration works with. */
public interface DataContext {

    /** Sends requests to the account and region of the migration. Do not close it. */
    DynamoDbClient client();

    /**
     * The physical name of a table.
     *
     * @param declared the name it is declared with
     */
    String table(String declared);

    /** What was saved last, by this run or one that broke off. */
    Optional<String> checkpoint();

    /**
     * Remembers how far it is.
     *
     * @param checkpoint up to 100,000 characters, such as the last key as JSON
     * @throws LockHeldException if another runner has taken over meanwhile; let it through
     */
    void save(String checkpoint);

    /**
     * Waits until so many writes fit the rate limit.
     *
     * @param writes how many follow
     */
    void acquire(int writes);

    /**
     * Adds to what {@link MigrationProgress#counted} hears of this step: what people see while it runs, and scripts in the end.
     *
     * @param scanned items looked at since the last call
     * @param written those of them that were changed
     */
    void counted(int scanned, int written);
}
