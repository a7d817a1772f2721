package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.TablePlan;
import io.mizzle.table.Tables;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A run in a process of its own, which ends behind the given call: no finally block and no shutdown hook runs. */
public final class KilledRun {

    static final int KILLED = 9;
    static final String DONE = "NOT KILLED";

    private static final Pattern READS = Pattern.compile("Get|Query|Scan|List|Describe|BatchGet|TransactGet");

    private KilledRun() {}

    /**
     * Endpoint, prefix, folder of migrations or seed of tables, number of the write after which it ends (0: none). A death behind a call that
     * reads leaves what one behind the write before it leaves; and the writes that only keep the lock come whenever they come.
     */
    public static void main(String[] arguments) {
        int last = Integer.parseInt(arguments[3]);
        Thread own = Thread.currentThread();
        AtomicInteger writes = new AtomicInteger();
        ExecutionInterceptor killer = new ExecutionInterceptor() {
            @Override
            public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
                if (Thread.currentThread() == own && writes(context.request()) && writes.incrementAndGet() == last) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        try (DynamoDbClient client = LocalServer.client(URI.create(arguments[0]), killer)) {
            if (arguments[2].matches("[0-9]+")) {
                push(client, arguments[1], Long.parseLong(arguments[2]));
            } else {
                migrations(client, arguments[1], Path.of(arguments[2])).run();
            }
        }
        System.out.println(DONE);
    }

    private static boolean writes(SdkRequest request) {
        return !READS.matcher(request.getClass().getSimpleName()).lookingAt();
    }

    static void push(DynamoDbClient client, String prefix, long seed) {
        RandomTables random = new RandomTables(new Random(seed));
        random.some();
        Tables tables = new Tables(client, name -> prefix + name, LocalServer.IMPATIENT);
        TablePlan plan = tables.diff(random.some()).plan();
        tables.apply(plan, plan.destructions().toArray(Allowance[]::new));
    }

    static Migrations migrations(DynamoDbClient client, String prefix, Path folder) {
        return Migrations.of(client, MigrationFolder.at(folder).read())
                .tableNames(name -> prefix + name.replace('-', '_'))
                .historyTable(prefix + "history")
                .lease(Duration.ofMillis(300))
                .segments(1)
                .allow(
                        Allowance.dropIndex(prefix + "shop", "gsi1"),
                        Allowance.dropTable(prefix + "shop"),
                        Allowance.dropTable(prefix + "shop_copy"))
                .waiting(LocalServer.IMPATIENT);
    }
}
