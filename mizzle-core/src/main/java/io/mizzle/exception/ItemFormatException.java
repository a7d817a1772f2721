package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** An item that was read does not fit its entity: an attribute is missing, has another DynamoDB type, or a text that cannot be read. */
public final class ItemFormatException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private static final String NOTHING = "nothing";

    private final String attributePath;
    private final String expected;
    private final String found;

    /**
     * Thrown where only the attribute is known: by readers.
     *
     * @param attributePath the attribute, with the way into documents and lists: {@code shipTo.city}, {@code lines[2]}
     * @param expected what the component needs: {@code S}, {@code N}, {@code an ISO-8601 instant}
     * @param found what is stored: its DynamoDB type or form; never a sensitive value
     */
    public ItemFormatException(String attributePath, String expected, String found) {
        this(ErrorContext.NONE, attributePath, expected, found, null);
    }

    /**
     * The same with all that is known.
     *
     * @param context operation, entity and key as far as known
     * @param attributePath the attribute
     * @param expected what the component needs
     * @param found what is stored
     * @param cause what a parser or converter threw, or null
     */
    public ItemFormatException(
            ErrorContext context, String attributePath, String expected, String found, @Nullable Throwable cause) {
        super(context, detail(attributePath, expected, found), cause);
        this.attributePath = attributePath;
        this.expected = expected;
        this.found = found;
    }

    /**
     * A required attribute is not in the item.
     *
     * @param attributePath the attribute
     * @param expected what the component needs
     * @return the exception to throw
     */
    public static ItemFormatException missing(String attributePath, String expected) {
        return new ItemFormatException(attributePath, expected, NOTHING);
    }

    private static String detail(String attributePath, String expected, String found) {
        String remedy = found.equals(NOTHING)
                ? "Correct the stored item, or make the component @Nullable or give it a @Default"
                : "Correct the stored item, or change the component's type or converter";
        return "attribute \"" + attributePath + "\": expected " + expected + ", found " + found + ". " + remedy + ".";
    }

    /**
     * The attribute, with the way into documents and lists.
     *
     * @return for example {@code shipTo.city} or {@code lines[2]}
     */
    public String attributePath() {
        return attributePath;
    }

    /**
     * What the component needs.
     *
     * @return a DynamoDB type or a form
     */
    public String expected() {
        return expected;
    }

    /**
     * What is stored.
     *
     * @return a DynamoDB type or a form, {@code nothing} where the attribute is absent
     */
    public String found() {
        return found;
    }

    /**
     * The same failure seen from the value around it: {@code city} inside {@code shipTo} is {@code shipTo.city}.
     *
     * @param parent the name of the document, list or map around the value
     * @return a copy with the longer path
     */
    public ItemFormatException inside(String parent) {
        ItemFormatException outer =
                new ItemFormatException(context(), Wording.path(parent, attributePath), expected, found, getCause());
        outer.setStackTrace(getStackTrace());
        return outer;
    }

    @Override
    protected ItemFormatException copy(ErrorContext context) {
        return new ItemFormatException(context, attributePath, expected, found, getCause());
    }
}
