package io.mizzle.processor.template;

import static io.mizzle.processor.model.ScalarKind.BOOLEAN;
import static io.mizzle.processor.model.ScalarKind.INSTANT;
import static io.mizzle.processor.model.ScalarKind.LOCAL_DATE;
import static io.mizzle.processor.model.ScalarKind.LOCAL_DATE_TIME;
import static io.mizzle.processor.model.ScalarKind.LOCAL_TIME;
import static io.mizzle.processor.model.ScalarKind.MONTH_DAY;
import static io.mizzle.processor.model.ScalarKind.UUID;
import static io.mizzle.processor.model.ScalarKind.YEAR;
import static io.mizzle.processor.model.ScalarKind.YEAR_MONTH;

import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.StoredType;
import java.util.EnumSet;
import java.util.Set;

/** What is known of formats: the default of each type, and which texts have a fixed width. */
final class DefaultFormats {
    private static final Set<ScalarKind> FIXED_DIGITS =
            EnumSet.of(BOOLEAN, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, YEAR, YEAR_MONTH, MONTH_DAY);
    private static final int ALL_FRACTION_DIGITS = 9;

    private DefaultFormats() {}

    static boolean hasText(ScalarKind kind) {
        return kind.stored() != StoredType.B;
    }

    static FormatModel of(ScalarKind kind) {
        if (kind == INSTANT) {
            return new FormatModel.Iso(ALL_FRACTION_DIGITS);
        }
        return kind.number() ? new FormatModel.Plain(kind) : new FormatModel.Text(kind);
    }

    static boolean hasDigitsAtFixedPlaces(FormatModel format) {
        if (format instanceof FormatModel.Text text) {
            return FIXED_DIGITS.contains(text.kind());
        }
        return format instanceof FormatModel.Num
                || format instanceof FormatModel.Dec
                || format instanceof FormatModel.Iso
                || format instanceof FormatModel.Epoch
                || format instanceof FormatModel.Bucket;
    }

    /** Whether every text of a format is equally long. */
    public static boolean hasFixedWidth(FormatModel format) {
        return format instanceof FormatModel.Shard
                || format instanceof FormatModel.Descending
                || format instanceof FormatModel.Text text && text.kind() == UUID
                || hasDigitsAtFixedPlaces(format);
    }
}
