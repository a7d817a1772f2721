package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.SyncDriver;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An engine as another one, with one thing changed. */
final class EngineSetup {

    private EngineSetup() {}

    /** Sends through this client, and waits in no time. */
    static Engine through(Engine engine, DynamoDbClient client) {
        return new Engine(
                () -> new SyncDriver(client, engine.interceptors(), pause -> {}),
                engine.async(),
                engine.interceptors(),
                engine.listener(),
                engine.tableNames(),
                engine.clock(),
                engine.nanoTime(),
                engine.ids(),
                engine.cursors(),
                engine.random(),
                engine.scanPolicy(),
                engine.unknownTypes(),
                engine.deadline(),
                engine.wire());
    }
}
