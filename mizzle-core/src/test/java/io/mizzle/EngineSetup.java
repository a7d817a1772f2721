package io.mizzle;

import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.SyncDriver;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An engine as another one, with one thing changed. */
final class EngineSetup {

    private EngineSetup() {}

    /** Sends through this client, and waits in no time. */
    static Engine through(Engine engine, DynamoDbClient client) {
        return timed(engine, client, engine.nanoTime(), pause -> {});
    }

    /** Sends through this client, at this time, and waits like this. */
    static Engine timed(Engine engine, DynamoDbClient client, LongSupplier nanoTime, SyncDriver.Sleeper sleeper) {
        return new Engine(
                () -> new SyncDriver(client, engine.interceptors(), sleeper),
                engine.async(),
                engine.interceptors(),
                engine.listener(),
                engine.tableNames(),
                engine.clock(),
                nanoTime,
                engine.ids(),
                engine.cursors(),
                engine.random(),
                engine.scanPolicy(),
                engine.unknownTypes(),
                engine.deadline(),
                engine.expressions(),
                WirePath.OFF);
    }
}
