package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.handwritten.Parcel;
import io.mizzle.handwritten.QDepot;
import io.mizzle.handwritten.QParcel;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.interceptor.Listener;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.AsyncDriver;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Ids;
import io.mizzle.internal.execute.InterceptorChain;
import io.mizzle.internal.execute.Randomness;
import io.mizzle.internal.execute.SyncDriver;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.wire.CursorFormat;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Write statements over a table of parcels, at a time that stands still. */
final class WriteFixture {

    static final Instant NOW = Instant.parse("2026-11-21T06:26:28.12Z");
    static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private static final Clock STILL = Clock.fixed(NOW, ZoneOffset.UTC);

    private final String prefix;
    private final Engine engine;

    private WriteFixture(String prefix, Engine engine) {
        this.prefix = prefix;
        this.engine = engine;
    }

    /** Statements that are only looked at, never executed. */
    static WriteFixture offline(Interceptor... interceptors) {
        return new WriteFixture("", engine("", STILL, interceptors));
    }

    /** Statements over an empty table of DynamoDB Local. */
    static WriteFixture local(String prefix, Interceptor... interceptors) {
        return local(prefix, STILL, interceptors);
    }

    /** The same at the time of another clock. */
    static WriteFixture local(String prefix, Clock clock, Interceptor... interceptors) {
        LocalDynamoDb.shared().createAfresh(prefix, QDepot.DEPOT);
        return new WriteFixture(prefix, engine(prefix, clock, interceptors));
    }

    private static Engine engine(String prefix, Clock clock, Interceptor... interceptors) {
        InterceptorChain chain = new InterceptorChain(List.of(interceptors));
        LocalDynamoDb local = LocalDynamoDb.shared();
        return new Engine(
                () -> new SyncDriver(local.client(), chain, pause -> {}),
                () -> new AsyncDriver(local.asyncClient(), chain),
                chain,
                Listener.NONE,
                name -> prefix + name,
                clock,
                System::nanoTime,
                new Ids(clock, new Randomness(new Random(1))),
                new CursorFormat(List.of()),
                () -> 0,
                Engine.Scanning.REJECT,
                Engine.Unknown.FAIL,
                null,
                new ExpressionTexts(),
                interceptors.length == 0 ? local.wirePath() : WirePath.OFF);
    }

    Engine engine() {
        return engine;
    }

    /** The same table through statements whose calls are seen before they are sent. */
    WriteFixture seeing(Consumer<Call> listener) {
        Interceptor interceptor = new Interceptor() {
            @Override
            public DynamoDbRequest beforeSending(Call call) {
                listener.accept(call);
                return call.request();
            }
        };
        return new WriteFixture(prefix, engine(prefix, STILL, interceptor));
    }

    InsertInto<Parcel> insert() {
        return new InsertInto<>(engine, QParcel.PARCEL);
    }

    UpsertInto<Parcel> upsert() {
        return new UpsertInto<>(engine, QParcel.PARCEL);
    }

    UpdateOf<Parcel> update() {
        return new UpdateOf<>(engine, QParcel.PARCEL);
    }

    /** An update of the parcel under {@link #ID}. */
    @SafeVarargs
    final Update<Parcel> updateOne(Condition<Parcel>... conditions) {
        return update().where(QParcel.PARCEL.key("ann", ID), conditions);
    }

    DeleteOf<Parcel> delete() {
        return new DeleteOf<>(engine, QParcel.PARCEL);
    }

    CheckOf<Parcel> check() {
        return new CheckOf<>(engine, QParcel.PARCEL);
    }

    /** A builder with everything set that mizzle does not generate, and the id. */
    static QParcel.Builder parcel() {
        return QParcel.PARCEL
                .builder()
                .ownerId("ann")
                .parcelId(ID)
                .status("OPEN")
                .placedAt(MONDAY)
                .total(new BigDecimal("12.5"))
                .retries(0)
                .home(new Parcel.Home("Via Appia 1", "Rome", null))
                .steps(List.of("packed"))
                .tags(Set.of("fragile"))
                .labels(Map.of("eu", "yes"));
    }

    /** What is stored under {@link #ID}, empty if nothing is. */
    Map<String, AttributeValue> stored() {
        return LocalDynamoDb.shared()
                .client()
                .getItem(request -> request.tableName(prefix + "depot")
                        .consistentRead(true)
                        .key(Map.of(
                                "pk", AttributeValue.fromS("OWNER#ann"), "sk", AttributeValue.fromS("PARCEL#" + ID))))
                .item();
    }

    /** Stores an attribute behind mizzle's back, such as one that no component names. */
    void storeForeignAttribute(String name, String value) {
        setAttribute(name, value);
    }

    /** Stores an attribute behind mizzle's back. */
    void setAttribute(String name, String value) {
        LocalDynamoDb.shared()
                .client()
                .updateItem(request -> request.tableName(prefix + "depot")
                        .key(Map.of(
                                "pk", AttributeValue.fromS("OWNER#ann"), "sk", AttributeValue.fromS("PARCEL#" + ID)))
                        .updateExpression("SET #n = :v")
                        .expressionAttributeNames(Map.of("#n", name))
                        .expressionAttributeValues(Map.of(":v", AttributeValue.fromS(value))));
    }

    /** Takes a stored attribute away, behind mizzle's back. */
    void removeAttribute(String name) {
        LocalDynamoDb.shared()
                .client()
                .updateItem(request -> request.tableName(prefix + "depot")
                        .key(Map.of(
                                "pk", AttributeValue.fromS("OWNER#ann"), "sk", AttributeValue.fromS("PARCEL#" + ID)))
                        .updateExpression("REMOVE #n")
                        .expressionAttributeNames(Map.of("#n", name)));
    }
}
