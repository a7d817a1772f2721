package io.mizzle.exception;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item or document says it is of a type ({@code _type}) that the schema does not know. */
public final class UnknownTypeException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String type;
    private final transient @Nullable List<String> known;

    /**
     * No entity or document has this type name.
     *
     * @param context operation, entity and key as far as known
     * @param type what the item says, or null where it says nothing
     * @param known the type names of the schema
     */
    public UnknownTypeException(ErrorContext context, @Nullable String type, List<String> known) {
        super(context, detail(type, known), null);
        this.type = type;
        this.known = List.copyOf(known);
    }

    private static String detail(@Nullable String type, List<String> known) {
        return (type == null ? "The item has no type name" : "The type \"" + type + "\" is unknown") + "; known are "
                + Wording.quoted(known)
                + ". Add the entity to the table or the name to an entity's aliases, or configure unknown types to be skipped.";
    }

    /**
     * What the item says.
     *
     * @return the type name, empty where the item has none
     */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * The type names of the schema.
     *
     * @return the names, unmodifiable
     */
    public List<String> known() {
        return known == null ? List.of() : known;
    }

    @Override
    protected UnknownTypeException copy(ErrorContext context) {
        return new UnknownTypeException(context, type, known());
    }
}
