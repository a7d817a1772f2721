package io.mizzle.migration.transfer;

import io.mizzle.migration.LocalServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A transfer in a process of its own, with a small heap, which may be killed after a call to DynamoDB. */
public final class ForkedTransfer {

    static final int KILLED = 137;

    private ForkedTransfer() {}

    /** A process that imports or exports; {@code lastCall} is the one it is killed after, or 0. */
    static ProcessBuilder command(String direction, String table, Path file, int lastCall, String... options) {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"));
        List<String> arguments = List.of(
                ForkedTransfer.class.getName(),
                direction,
                LocalServer.endpoint().toString(),
                table,
                file.toString(),
                String.valueOf(lastCall));
        return new ProcessBuilder(Stream.of(java, List.of(options), arguments)
                        .flatMap(List::stream)
                        .toList())
                .redirectErrorStream(true);
    }

    /** Direction, endpoint, table, file, number of the call after which it is killed. */
    public static void main(String[] arguments) {
        int last = Integer.parseInt(arguments[4]);
        AtomicInteger calls = new AtomicInteger();
        ExecutionInterceptor killer = new ExecutionInterceptor() {
            @Override
            public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
                if (calls.incrementAndGet() == last) {
                    Runtime.getRuntime().halt(KILLED);
                }
            }
        };
        Path file = Path.of(arguments[3]);
        try (DynamoDbClient client = LocalServer.client(URI.create(arguments[1]), killer)) {
            TransferResult result = arguments[0].equals("import")
                    ? Import.of(client, arguments[2], file, Format.JSON_LINES)
                            .threads(2)
                            .run()
                    : Export.of(client, arguments[2], file, Format.JSON_LINES)
                            .segments(last == 0 ? 4 : 1)
                            .run();
            System.out.println("ITEMS " + result.items() + " CALLS " + calls.get());
        }
    }
}
