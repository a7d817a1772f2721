package io.mizzle.internal.execute;

import io.mizzle.interceptor.Listener;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.wire.CursorFormat;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every statement of one {@code Mizzle} runs on. Immutable and thread-safe.
 *
 * @param sync drives sync terminals; fails with a remedy where no sync client is configured
 * @param async drives async terminals, the same
 * @param interceptors see every entity, item and call
 * @param listener hears warnings
 * @param tableNames declared name to physical name
 * @param clock for timestamps and expiry
 * @param nanoTime monotonic, for deadlines
 * @param ids makes generated ids
 * @param cursors writes and reads cursors
 * @param random from 0 to 1, for backoff
 * @param scanPolicy what an unkeyed select may do
 * @param unknownTypes what happens to items of types that the schema does not know
 * @param deadline for statements that name none, or null for no limit
 * @param expressions texts of expressions, kept
 * @param wire whether items are read from the bytes of responses
 */
public record Engine(
        Supplier<SyncDriver> sync,
        Supplier<AsyncDriver> async,
        InterceptorChain interceptors,
        Listener listener,
        UnaryOperator<String> tableNames,
        Clock clock,
        LongSupplier nanoTime,
        Ids ids,
        CursorFormat cursors,
        DoubleSupplier random,
        Scanning scanPolicy,
        Unknown unknownTypes,
        @Nullable Duration deadline,
        ExpressionTexts expressions,
        WirePath wire) {

    /** What a select without a usable key may do. */
    public enum Scanning {
        /** Fail, unless the statement allows the scan. */
        REJECT,
        /** Scan and warn. */
        WARN,
        /** Scan. */
        ALLOW
    }

    /** What happens to an item of a type that the schema does not know, among items of several entities. */
    public enum Unknown {
        /** The read fails. */
        FAIL,
        /** It is passed over, and the listener is told. */
        SKIP
    }

    /**
     * Runs a conversation on the calling thread.
     *
     * @param conversation not begun
     * @param limit the statement's deadline, or null for the default
     */
    public <R> R run(Conversation<R> conversation, @Nullable Duration limit) {
        return sync.get().run(conversation, deadline(limit));
    }

    /**
     * Runs a conversation on the SDK's threads.
     *
     * @param conversation makes it; what it throws while planning fails the future
     * @param limit the statement's deadline, or null for the default
     */
    public <R> CompletableFuture<R> runAsync(Supplier<Conversation<R>> conversation, @Nullable Duration limit) {
        try {
            return async.get().run(conversation.get(), deadline(limit));
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** A deadline that starts now. */
    public Deadline deadline(@Nullable Duration limit) {
        return Deadline.start(nanoTime, limit == null ? deadline : limit);
    }

    /** The physical name of a table. */
    public String tableName(TableSchema<?> table) {
        return physicalName(TableDefinition.of(table).name());
    }

    /**
     * The physical name for a declared one.
     *
     * @throws IllegalArgumentException if the configured names give one that DynamoDB would refuse
     */
    public String physicalName(String declared) {
        String name = tableNames.apply(declared);
        if (name == null || !isTableName(name)) {
            throw new IllegalArgumentException("tableNames(…) maps \"" + declared + "\" to \"" + name
                    + "\": a table's name has 3 to 255 letters, digits, '_', '-' or '.', or is the table's ARN.");
        }
        return name;
    }

    /** Nearly every name is a plain one, and every statement asks. */
    private static boolean isTableName(String name) {
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            boolean plain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '_'
                    || letter == '-'
                    || letter == '.';
            if (!plain) {
                return Arn.FORM.matcher(name).matches();
            }
        }
        return name.length() >= 3 && name.length() <= 255;
    }

    /** Made only for those who have such names. */
    private static final class Arn {

        private static final Pattern FORM = Pattern.compile("arn:[^\\s]{1,1020}");
    }
}
