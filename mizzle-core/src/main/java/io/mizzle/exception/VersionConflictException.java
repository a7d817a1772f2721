package io.mizzle.exception;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the item since it was read: its {@code @Version} is not the one the write knew. */
public final class VersionConflictException extends ConditionFailedException {

    private static final long serialVersionUID = 1L;

    private final long expectedVersion;
    private final @Nullable Long storedVersion;

    /**
     * The stored version is another one.
     *
     * @param context operation, entity and key
     * @param expectedVersion the version the write knew
     * @param storedVersion the version that is stored, or null where the item is gone or was not returned
     * @param oldItem the item as it is stored, or null
     * @param cause DynamoDB's refusal
     */
    public VersionConflictException(
            ErrorContext context,
            long expectedVersion,
            @Nullable Long storedVersion,
            @Nullable OldItem oldItem,
            @Nullable Throwable cause) {
        super(context, detail(expectedVersion, storedVersion), oldItem, cause);
        this.expectedVersion = expectedVersion;
        this.storedVersion = storedVersion;
    }

    private static String detail(long expected, @Nullable Long stored) {
        String found = stored == null ? "no such version is stored" : "version " + stored + " is stored";
        return "Version " + expected + " was expected, but " + found
                + ". Read the item again, apply the change to what is stored now, and write that.";
    }

    /**
     * The version the write knew.
     *
     * @return the expected version
     */
    public long expectedVersion() {
        return expectedVersion;
    }

    /**
     * The version that is stored.
     *
     * @return the stored version; empty where the item is gone or was not returned
     */
    public OptionalLong storedVersion() {
        return storedVersion == null ? OptionalLong.empty() : OptionalLong.of(storedVersion);
    }

    @Override
    protected VersionConflictException copy(ErrorContext context) {
        return new VersionConflictException(context, expectedVersion, storedVersion, old(), getCause());
    }
}
