package io.mizzle.exception;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An update changes part of an index key whose other parts are unknown, so the new key cannot be computed; nothing was sent. */
public final class IndexMembersUnknownException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String index;
    private final transient @Nullable List<String> members;

    /**
     * The index key would go stale.
     *
     * @param context operation, entity and key
     * @param index the name of the index key
     * @param members the components whose values are unknown
     */
    public IndexMembersUnknownException(ErrorContext context, String index, List<String> members) {
        super(
                context,
                "The key of index \"" + index + "\" changes, but the values of " + Wording.quoted(members)
                        + " are unknown. Say given(…) with their values, which becomes part of the condition;"
                        + " use replace(entity); or use recompute(), which reads the item first.",
                null);
        this.index = index;
        this.members = List.copyOf(members);
    }

    /**
     * The index key that would go stale.
     *
     * @return its name
     */
    public String index() {
        return index;
    }

    /**
     * The components whose values are unknown.
     *
     * @return their names, unmodifiable
     */
    public List<String> members() {
        return members == null ? List.of() : members;
    }

    @Override
    protected IndexMembersUnknownException copy(ErrorContext context) {
        return new IndexMembersUnknownException(context, index, members());
    }
}
