package io.mizzle.migration.pull;

import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableException;
import io.mizzle.table.Tables;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Records for tables that exist: what a table is comes from DescribeTable, what its items hold from a sample of them. The sources compile as
 * they are, and declare the tables exactly as they are. Immutable.
 *
 * <p>What a sample cannot tell is written so that nothing is lost: an attribute of several types is an {@code AttributeValue}, one that an
 * item lacked is {@code @Nullable}.
 */
public final class Pull {

    private static final int SAMPLE = 1000;

    private final DynamoDbClient client;
    private final List<String> tables;
    private final String packageName;
    private final int sample;

    private Pull(DynamoDbClient client, List<String> tables, String packageName, int sample) {
        this.client = client;
        this.tables = tables;
        this.packageName = packageName;
        this.sample = sample;
    }

    /**
     * Records for all tables of the account and region, into package {@code tables}.
     *
     * @param client sends; not closed here
     */
    public static Pull of(DynamoDbClient client) {
        return new Pull(client, List.of(), "tables", SAMPLE);
    }

    /** The same for these tables, by physical name. */
    public Pull names(List<String> physicalNames) {
        return new Pull(client, List.copyOf(physicalNames), packageName, sample);
    }

    /** The same into this package. */
    public Pull packageName(String name) {
        return new Pull(client, tables, name, sample);
    }

    /** The same from so many items of each table at most; each is read once. */
    public Pull sample(int items) {
        return new Pull(client, tables, packageName, items);
    }

    /**
     * The sources.
     *
     * @return one file for a table of one entity; for one of several, one for the table and one for each entity
     * @throws io.mizzle.table.TableException if there is no such table
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public List<PulledSource> sources() {
        Tables live = new Tables(client, name -> name);
        Names names = new Names();
        List<PulledSource> sources = new ArrayList<>();
        for (String name : tables.isEmpty() ? live.names() : tables) {
            LiveTable table = live.describe(name)
                    .orElseThrow(() ->
                            new TableException("There is no table \"" + name + "\"", "Look at the list of tables"));
            Sample items = Sample.of(
                    client,
                    name,
                    table.description().key().stream().map(KeyAttribute::name).toList(),
                    sample);
            sources.addAll(SharedTable.of(table.description(), items, packageName, names)
                    .orElseGet(() ->
                            List.of(new OwnTable(table.description(), items.merged(), packageName, names).source())));
        }
        return sources;
    }
}
