package io.mizzle.exception;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An item is over DynamoDB's limit; computed before sending, so nothing was sent. */
public final class ItemTooLargeException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final long size;
    private final long limit;
    private final transient @Nullable List<AttributeSize> largest;

    /**
     * The item does not fit.
     *
     * @param context operation, entity and key as far as known
     * @param size the item's size in bytes, as DynamoDB counts it
     * @param limit the limit in bytes
     * @param largest the largest attributes, largest first
     */
    public ItemTooLargeException(ErrorContext context, long size, long limit, List<AttributeSize> largest) {
        super(context, detail(size, limit, largest), null);
        this.size = size;
        this.limit = limit;
        this.largest = List.copyOf(largest);
    }

    private static String detail(long size, long limit, List<AttributeSize> largest) {
        String listed = largest.stream().map(AttributeSize::toString).collect(Collectors.joining(", "));
        return "The item has " + size + " bytes, DynamoDB takes at most " + limit
                + (listed.isEmpty() ? "" : "; the largest attributes are " + listed)
                + ". Split the item, compress the largest attribute, or keep it elsewhere and store a reference.";
    }

    /**
     * The item's size as DynamoDB counts it.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    /**
     * The limit that was exceeded.
     *
     * @return bytes
     */
    public long limit() {
        return limit;
    }

    /**
     * The largest attributes, largest first; not necessarily all.
     *
     * @return names and sizes, unmodifiable
     */
    public List<AttributeSize> largestAttributes() {
        return largest == null ? List.of() : largest;
    }

    @Override
    protected ItemTooLargeException copy(ErrorContext context) {
        return new ItemTooLargeException(context, size, limit, largestAttributes());
    }

    /**
     * What one top-level attribute adds to the item.
     *
     * @param name the attribute's name
     * @param size bytes of name and value
     */
    public record AttributeSize(String name, long size) {

        @Override
        public String toString() {
            return '"' + name + "\" (" + size + ")";
        }
    }
}
