package io.mizzle.migration;

/**
 * Something to think about before a migration runs.
 *
 * @param kind of what sort
 * @param subject such as {@code shop} or {@code Order.total}
 * @param text what happens
 * @param remedy what to do
 */
public record LintFinding(Kind kind, String subject, String text, String remedy) {

    /** Of what sort. */
    public enum Kind {
        /** Something is gone afterwards. */
        DESTRUCTIVE,
        /** Items that are stored, or applications that are running, do not fit any more. */
        INCOMPATIBLE,
        /** Whether it works depends on the items that are stored. */
        DATA_DEPENDENT,
        /** It writes to every item, or is paid for by the hour. */
        COST,
        /** DynamoDB takes only so many of this. */
        QUOTA
    }

    /** One line. */
    public String line() {
        return kind + " " + subject + ": " + text + ". " + remedy + ".";
    }
}
