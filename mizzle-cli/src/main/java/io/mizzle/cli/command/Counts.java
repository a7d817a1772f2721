package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.migration.backfill.BackfillResult;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts with their nouns. */
final class Counts {

    private static final int KIBI = 1024;
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

    private Counts() {}

    static String of(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        String plural = noun.endsWith("x") ? noun + "es" : noun + "s";
        return (count == 0 ? "no" : String.valueOf(count)) + " " + plural;
    }

    static String of(BackfillResult so) {
        return of(so.scanned(), "item") + " looked at, " + so.written() + " changed, " + so.failed() + " refused";
    }

    /** The same of a pass that writes nothing. */
    static String verified(BackfillResult so) {
        return of(so.scanned(), "item") + " looked at, " + so.written() + " wrong";
    }

    /**
     * The same for scripts.
     *
     * @param so what a pass did
     * @param verifies whether it writes nothing, and counts what would have to be written
     */
    static Map<String, @Nullable Object> fields(BackfillResult so, boolean verifies) {
        return Fields.of(
                "scanned",
                so.scanned(),
                verifies ? "wrong" : "written",
                so.written(),
                "unchanged",
                so.unchanged(),
                "failed",
                so.failed());
    }

    static String bytes(long bytes) {
        int unit = 0;
        double value = bytes;
        while (value >= KIBI && unit < UNITS.length - 1) {
            value /= KIBI;
            unit++;
        }
        return unit == 0 ? bytes + " B" : String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}
