package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.UniqueLookup;
import io.mizzle.internal.plan.CollectionSpec;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.CollectionDefinition;
import io.mizzle.schema.CollectionSchema;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.ProjectionSchema;
import io.mizzle.schema.TablePath;
import io.mizzle.schema.TableSchema;
import io.mizzle.schema.UniqueKey;
import io.mizzle.schema.ViewSchema;
import io.mizzle.table.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;

/**
 * Where statements begin. Immutable and thread-safe, without static state; one instance serves an application.
 *
 * <pre>{@code
 * try (Mizzle db = Mizzle.create()) {
 *     Optional<Order> order = db.get(ORDER.key(customerId, orderId));
 * }
 * }</pre>
 */
public final class Mizzle implements AutoCloseable {

    private final Connections connections;
    private final Engine engine;

    Mizzle(Connections connections, Engine engine) {
        this.connections = connections;
        this.engine = engine;
    }

    /**
     * Connects with region, credentials and endpoint as the AWS SDK finds them; {@code MIZZLE_REGION}, {@code MIZZLE_ENDPOINT} and
     * {@code MIZZLE_PROFILE} of the environment come before the SDK's own. Clients are made when they are first needed, and read items from
     * the bytes of responses.
     */
    public static Mizzle create() {
        return builder().build();
    }

    /**
     * Prepares a client that is about to be built for reading items from the bytes of responses, and, where {@link
     * MizzleBuilder#wireWrites} asks for it, writing them to those of requests: adds one interceptor behind those it has, which acts on
     * requests of mizzle's only, and changes nothing else of the client. Call it last: setting an {@code overrideConfiguration} afterwards
     * takes the interceptor away. With interceptors of your own, see {@link MizzleBuilder#wirePath}.
     *
     * <pre>{@code
     * DynamoDbClient client = Mizzle.configure(DynamoDbClient.builder().region(Region.EU_SOUTH_1)).build();
     * Mizzle db = Mizzle.builder().client(client).build();
     * }</pre>
     *
     * @param builder of a sync or async client
     * @return the same builder
     */
    public static <B extends AwsClientBuilder<B, ?>> B configure(B builder) {
        return WirePath.install(builder);
    }

    /** Connects in another way. */
    public static MizzleBuilder builder() {
        return new MizzleBuilder();
    }

    /** A select of whole entities. */
    public SelectAll select() {
        return new SelectAll(engine);
    }

    /**
     * A select of some attributes. DynamoDB charges for whole items all the same.
     *
     * @param first an attribute
     * @param others of the same entity
     */
    @SafeVarargs
    public final <E> SelectFrom<E, Tuple<E>> select(Attribute<E, ?, ?> first, Attribute<E, ?, ?>... others) {
        List<Attribute<E, ?, ?>> attributes = new ArrayList<>(others.length + 1);
        attributes.add(first);
        attributes.addAll(List.of(others));
        return new SelectFrom<>(engine, Results.tuples(List.copyOf(attributes)));
    }

    /**
     * A select of a projection: only its attributes travel. DynamoDB charges for whole items all the same, except from an index that
     * holds only part of them.
     *
     * @param projection such as {@code ORDER_SUMMARY}
     */
    public <E, P> SelectFrom<E, P> select(ProjectionSchema<E, P> projection) {
        return new SelectFrom<>(engine, Results.projection(projection));
    }

    /**
     * One item by its key: GetItem.
     *
     * @param key such as {@code ORDER.key(…)}
     * @return empty where there is no such item, or its time to live is over
     */
    public <E> Optional<E> get(PrimaryKey<E> key) {
        return byKey(key).fetchOne();
    }

    /** The same on the SDK's threads. */
    public <E> CompletableFuture<Optional<E>> getAsync(PrimaryKey<E> key) {
        return byKey(key).fetchOneAsync();
    }

    /**
     * One item by a unique value: two consistent GetItem, of the value's guard and of the item it names.
     *
     * @param key such as {@code CUSTOMER.uniqueEmail(…)}
     * @return empty where no item has the value, or its time to live is over
     */
    public <E> Optional<E> get(UniqueKey<E> key) {
        return engine.run(new UniqueLookup<>(engine, key), null);
    }

    /** The same on the SDK's threads. */
    public <E> CompletableFuture<Optional<E>> getAsync(UniqueKey<E> key) {
        return engine.runAsync(() -> new UniqueLookup<>(engine, key), null);
    }

    private <E> TableSelect<E, E> byKey(PrimaryKey<E> key) {
        PathState<E> state = TablePath.stateOf(key);
        EntitySchema<E> entity = state.entity();
        return select().from(entity).where(key);
    }

    /**
     * A query of an entity together with related ones.
     *
     * @param entity such as {@code CUSTOMER}
     */
    public <E> RelatedQuery<E> query(EntitySchema<E> entity) {
        return new RelatedQuery<>(engine, ReadSpec.of(entity), List.of(), GraphQuery.QUERIES_PER_WAVE);
    }

    /**
     * A query of a view: an entity together with related ones, as one record.
     *
     * @param view such as {@code CUSTOMER_PAGE}
     */
    public <E, V> ViewQuery<E, V> query(ViewSchema<E, V> view) {
        return new ViewQuery<>(engine, view);
    }

    /**
     * A query of an item collection: several entities of one partition, in key order, in one request per MB.
     *
     * @param collection such as {@code CUSTOMER_ITEM}
     */
    public <I> CollectionQuery<I> query(CollectionSchema<I> collection) {
        return new CollectionQuery<>(engine, CollectionSpec.of(CollectionDefinition.of(collection)));
    }

    /**
     * A query of all entities of a table: of one partition where it names one, else of the whole table, under the scan policy.
     *
     * @param table such as {@code SHOP}
     */
    public <T> CollectionQuery<T> query(TableSchema<T> table) {
        return new CollectionQuery<>(engine, CollectionSpec.of(TableSchema.collectionOf(table)));
    }

    /**
     * New items: refuses to overwrite.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> InsertInto<E> insert(EntitySchema<E> entity) {
        return new InsertInto<>(engine, entity);
    }

    /**
     * All entities of a view as new items, in one transaction.
     *
     * @param view such as {@code CUSTOMER_PAGE}
     */
    public <V> InsertViewInto<V> insert(ViewSchema<?, V> view) {
        return new InsertViewInto<>(engine, view);
    }

    /**
     * Items that are created where there is none and updated where there is one.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> UpsertInto<E> upsert(EntitySchema<E> entity) {
        return new UpsertInto<>(engine, entity);
    }

    /**
     * Changes of items that exist.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> UpdateOf<E> update(EntitySchema<E> entity) {
        return new UpdateOf<>(engine, entity);
    }

    /**
     * Deletes of items.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> DeleteOf<E> delete(EntitySchema<E> entity) {
        return new DeleteOf<>(engine, entity);
    }

    /**
     * The deletion of an item collection, or of an item and all below it.
     *
     * @param collection such as {@code CUSTOMER_ITEM}
     */
    public <I> DeleteCollection<I> delete(CollectionSchema<I> collection) {
        return new DeleteCollection<>(engine, CollectionSpec.of(CollectionDefinition.of(collection)));
    }

    /**
     * The same of all entities of a table.
     *
     * @param table such as {@code SHOP}
     */
    public <T> DeleteCollection<T> delete(TableSchema<T> table) {
        return new DeleteCollection<>(engine, CollectionSpec.of(TableSchema.collectionOf(table)));
    }

    /**
     * Conditions on items that a transaction does not write.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> CheckOf<E> check(EntitySchema<E> entity) {
        return new CheckOf<>(engine, entity);
    }

    /** Many puts and deletes without conditions, over any entities and tables. */
    public Batch batch() {
        return new Batch(engine);
    }

    /**
     * Several writes, all or nothing: up to 100 items of any entities and tables.
     *
     * @param writes what {@code insert}, {@code upsert}, {@code update}, {@code delete} and {@code check} of this instance made
     * @throws IllegalArgumentException if there is none, or one was made by another instance
     */
    public Transaction transaction(Write<?>... writes) {
        return transaction(List.of(writes));
    }

    /**
     * The same of a collection.
     *
     * @param writes what this instance made
     * @throws IllegalArgumentException if there is none, or one was made by another instance
     */
    public Transaction transaction(Collection<? extends Write<?>> writes) {
        return new Transaction(engine, List.copyOf(writes));
    }

    /**
     * Several items as they are at one moment: up to 100 of any entities and tables.
     *
     * @param keys at least one
     * @throws IllegalArgumentException if there is none
     */
    public ReadTransaction readTransaction(PrimaryKey<?>... keys) {
        return readTransaction(List.of(keys));
    }

    /**
     * The same of a collection.
     *
     * @param keys at least one
     * @throws IllegalArgumentException if there is none
     */
    public ReadTransaction readTransaction(Collection<? extends PrimaryKey<?>> keys) {
        Arguments.some("readTransaction", keys);
        return new ReadTransaction(engine, List.copyOf(keys));
    }

    /** Creates, finds and deletes tables as they are declared: for development and tests. */
    public Tables tables() {
        return new Tables(connections.sync(), engine::physicalName);
    }

    /** Closes the clients this instance made; those it was given stay open. */
    @Override
    public void close() {
        connections.close();
    }
}
