package io.mizzle.table;

import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import io.mizzle.table.TableStep.DeleteTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * Tables as they are declared and as they are: creates, compares, plans and changes them. Immutable and thread-safe.
 *
 * <pre>{@code
 * TableDiff diff = db.tables().diff(SHOP);
 * System.out.println(diff.plan().text());           // the requests, exactly
 * db.tables().apply(diff.plan());                   // refused if it destroys anything
 * }</pre>
 */
public final class Tables {

    private final DynamoDbClient client;
    private final UnaryOperator<String> names;
    private final Waiting waiting;

    /**
     * Tables of one account and region.
     *
     * @param client sends; not closed here
     * @param names declared name to physical name
     */
    public Tables(DynamoDbClient client, UnaryOperator<String> names) {
        this(client, names, Waiting.DEFAULT);
    }

    /**
     * The same with a say in how to wait.
     *
     * @param client sends; not closed here
     * @param names declared name to physical name
     * @param waiting for DynamoDB to carry out what it has accepted
     */
    public Tables(DynamoDbClient client, UnaryOperator<String> names, Waiting waiting) {
        this.client = client;
        this.names = names;
        this.waiting = waiting;
    }

    /** The same, waiting in another way. */
    public Tables waiting(Waiting how) {
        return new Tables(client, names, how);
    }

    /**
     * Creates a table with its indexes and time to live, and waits until it is active.
     *
     * @param table such as {@code QShop.SHOP}
     * @throws TableException if there is a table of that name
     * @throws io.mizzle.exception.ModelException if one key attribute is declared with two types
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses it
     */
    public void create(TableSchema<?> table) {
        if (!createIfAbsent(table)) {
            throw new TableException(
                    "There is a table \"" + physicalName(table) + "\" already",
                    "Use diff and apply to change it, or createIfAbsent to leave it");
        }
    }

    /**
     * Creates a table unless it exists, waits until it is active and turns on its time to live. Several callers may do this
     * together.
     *
     * @param table as declared
     * @return whether this call created it; an existing table is left as it is
     * @throws io.mizzle.exception.ModelException if one key attribute is declared with two types
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses it
     */
    public boolean createIfAbsent(TableSchema<?> table) {
        TableDescription declared = description(table);
        PlanRun run = new PlanRun(client, waiting);
        if (exists(table)) {
            run.settle(declared.name());
            return false;
        }
        List<TableStep> steps = TablePlanner.steps(declared, null);
        try {
            run.run(steps.subList(0, 1));
        } catch (ResourceInUseException createdMeanwhile) {
            run.settle(declared.name());
            return false;
        }
        run.run(steps.subList(1, steps.size()));
        return true;
    }

    /**
     * Whether a table exists, in any state.
     *
     * @param table as declared
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public boolean exists(TableSchema<?> table) {
        return new TableReader(client).glance(physicalName(table)).isPresent();
    }

    /**
     * Deletes a table with everything in it, and waits until it is gone.
     *
     * @param table as declared
     * @return whether there was one
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses it
     */
    public boolean delete(TableSchema<?> table) {
        try {
            new PlanRun(client, waiting).run(List.of(new DeleteTable(physicalName(table))));
            return true;
        } catch (ResourceNotFoundException absent) {
            return false;
        }
    }

    /**
     * The name a table has in DynamoDB.
     *
     * @param table as declared
     */
    public String physicalName(TableSchema<?> table) {
        return names.apply(TableDefinition.of(table).name());
    }

    /**
     * The name a table has in DynamoDB.
     *
     * @param declared the name it is declared with
     */
    public String physicalName(String declared) {
        return names.apply(declared);
    }

    /**
     * What a table is: up to four requests.
     *
     * @param physicalName its name in DynamoDB
     * @return empty where there is none
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public Optional<LiveTable> describe(String physicalName) {
        return new TableReader(client).read(physicalName);
    }

    /**
     * The physical names of all tables of the account and region, declared or not.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public List<String> names() {
        return client.listTablesPaginator().tableNames().stream().toList();
    }

    /**
     * What is declared otherwise than it is, and the plan that changes it. Waits first until tables that are just changing have
     * settled. Tables that are not named are not looked at.
     *
     * @param tables such as {@code QShop.SHOP}
     * @throws io.mizzle.exception.ModelException if a declaration contradicts itself
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public TableDiff diff(TableSchema<?>... tables) {
        return diff(Arrays.stream(tables).map(TableDescription::of).toList());
    }

    /**
     * The same of tables with settings.
     *
     * @param declared under their declared names
     * @throws io.mizzle.exception.ModelException if a declaration contradicts itself
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public TableDiff diff(Collection<TableDescription> declared) {
        PlanRun run = new PlanRun(client, waiting);
        TableReader reader = new TableReader(client);
        List<TableDifference> differences = new ArrayList<>();
        List<TableStep> steps = new ArrayList<>();
        Map<String, String> fingerprints = new TreeMap<>();
        for (TableDescription table : declared) {
            TableDescription wanted = table.named(names.apply(table.name()));
            run.settle(wanted.name());
            LiveTable live = reader.read(wanted.name()).orElse(null);
            differences.addAll(TableComparison.of(wanted, live));
            steps.addAll(TablePlanner.steps(wanted, live));
            fingerprints.put(wanted.name(), DescriptionText.fingerprint(live));
        }
        return new TableDiff(differences, TablePlan.of(steps, fingerprints));
    }

    /**
     * The plan that deletes tables.
     *
     * @param physicalNames those that exist are deleted
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses to tell
     */
    public TablePlan drop(Collection<String> physicalNames) {
        TableReader reader = new TableReader(client);
        List<TableStep> steps = new ArrayList<>();
        Map<String, String> fingerprints = new TreeMap<>();
        for (String name : physicalNames) {
            reader.read(name).ifPresent(live -> {
                steps.add(new DeleteTable(name));
                fingerprints.put(name, DescriptionText.fingerprint(live));
            });
        }
        return TablePlan.of(steps, fingerprints);
    }

    /**
     * Carries out a plan, each step to its end. If it breaks off, what was done stays done, and a new diff gives the rest.
     *
     * @param plan of {@link #diff} or {@link #drop}
     * @param allowed leave for each thing the plan destroys, by exact name
     * @throws NotAllowedException if leave is missing; nothing was sent
     * @throws PlanOutdatedException if a table has changed since; nothing was sent
     * @throws TableException if a protected table would be deleted, or a step takes too long
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses a step
     */
    public void apply(TablePlan plan, Allowance... allowed) {
        PlanRun run = new PlanRun(client, waiting);
        run.check(plan, Set.copyOf(Arrays.asList(allowed)));
        run.run(plan.steps());
    }

    /**
     * Carries out single steps that were planned elsewhere, each to its end. Nothing is compared first.
     *
     * @param steps in order
     * @throws TableException if a step takes too long
     * @throws software.amazon.awssdk.core.exception.SdkException if DynamoDB refuses a step
     */
    public void run(List<TableStep> steps) {
        new PlanRun(client, waiting).run(steps);
    }

    /**
     * Waits until a table is active with all its indexes, or gone.
     *
     * @param physicalName its name in DynamoDB
     * @return the table without its time to live, recovery and tags; empty where there is none
     * @throws TableException if it takes too long
     */
    public Optional<LiveTable> settle(String physicalName) {
        return new PlanRun(client, waiting).settle(physicalName);
    }

    private TableDescription description(TableSchema<?> table) {
        TableDescription declared = TableDescription.of(table);
        return declared.named(names.apply(declared.name()));
    }
}
