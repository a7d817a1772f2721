package io.mizzle.processor.template;

import static io.mizzle.processor.model.ScalarKind.BIG_INTEGER;
import static io.mizzle.processor.model.ScalarKind.BYTE;
import static io.mizzle.processor.model.ScalarKind.INSTANT;
import static io.mizzle.processor.model.ScalarKind.INTEGER;
import static io.mizzle.processor.model.ScalarKind.LONG;
import static io.mizzle.processor.model.ScalarKind.SHORT;
import static io.mizzle.processor.model.ScalarKind.STRING;

import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.BucketUnit;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.model.ValueModel.EnumValue;
import io.mizzle.processor.model.ValueModel.ScalarValue;
import io.mizzle.processor.template.Template.FormatCall;
import io.mizzle.processor.template.Template.Hole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the format of a placeholder's value, from what was written and the value's type. */
public final class FormatResolver {
    private static final List<String> NAMES =
            List.of("lower", "upper", "iso", "num", "dec", "epoch", "desc", "shard", "bucket", "raw");
    private static final Set<ScalarKind> WHOLE = EnumSet.of(BYTE, SHORT, INTEGER, LONG, BIG_INTEGER);
    private static final int MAX_DIGITS = 38;
    private static final int MAX_SHARDS = 10_000;

    private final Template template;
    private final Hole hole;
    private final @Nullable ScalarKind kind;

    private FormatResolver(Template template, Hole hole, @Nullable ScalarKind kind) {
        this.template = template;
        this.hole = hole;
        this.kind = kind;
    }

    /**
     * The format of a placeholder.
     *
     * @param template where it stands
     * @param hole the placeholder
     * @param value what its component stores
     * @throws GrammarException if a format is unknown, does not fit the value or another format, or the value has no text form
     */
    public static FormatModel resolve(Template template, Hole hole, ValueModel value) throws GrammarException {
        if (value instanceof EnumValue constant) {
            FormatModel name = new FormatModel.EnumName(constant.type(), constant.constants());
            return new FormatResolver(template, hole, null).combine(name);
        }
        if (value instanceof ScalarValue scalar && DefaultFormats.hasText(scalar.kind())) {
            FormatResolver resolver = new FormatResolver(template, hole, scalar.kind());
            return resolver.combine(DefaultFormats.of(scalar.kind()));
        }
        throw new GrammarException(Problem.KEY_VALUE, hole.path(), template.text());
    }

    private FormatModel combine(FormatModel standard) throws GrammarException {
        FormatModel format = standard;
        for (int i = 0; i < hole.formats().size(); i++) {
            FormatCall call = hole.formats().get(i);
            format = switch (call.name()) {
                case "desc" -> descending(call, format);
                case "shard" -> shard(call, format);
                default -> i == 0 ? base(call) : refuse(call, "stands after another format; only desc and shard do");
            };
        }
        return format;
    }

    private FormatModel base(FormatCall call) throws GrammarException {
        return switch (call.name()) {
            case "lower" -> only(call, kind == STRING, "a String", new FormatModel.Lower());
            case "upper" -> only(call, kind == STRING, "a String", new FormatModel.Upper());
            case "iso" -> new FormatModel.Iso(time(call, 0, 9));
            case "epoch" -> new FormatModel.Epoch(time(call, 1, MAX_DIGITS));
            case "bucket" -> bucket(call);
            case "num" -> whole(call);
            case "dec" -> decimal(call);
            case "raw" -> raw(call);
            default ->
                throw new GrammarException(
                        Problem.FORMAT_UNKNOWN,
                        call.name(),
                        call.position(),
                        template.text(),
                        Nearest.advice(call.name(), NAMES));
        };
    }

    private FormatModel only(FormatCall call, boolean fits, String wanted, FormatModel format) throws GrammarException {
        arguments(call, 0, 0);
        return fits ? format : refuse(call, "is for " + wanted);
    }

    private FormatModel raw(FormatCall call) throws GrammarException {
        arguments(call, 0, 0);
        return kind == STRING || kind != null && kind.number()
                ? new FormatModel.Raw(kind)
                : refuse(call, "is for a String or a number");
    }

    private FormatModel whole(FormatCall call) throws GrammarException {
        if (kind == null || !WHOLE.contains(kind)) {
            return refuse(call, "is for a whole number");
        }
        arguments(call, 1, 2);
        return new FormatModel.Num(kind, digits(call, 0, 1, MAX_DIGITS), signed(call, 1));
    }

    private FormatModel decimal(FormatCall call) throws GrammarException {
        if (kind == null || !kind.number()) {
            return refuse(call, "is for a number");
        }
        arguments(call, 2, 3);
        int width = digits(call, 0, 1, MAX_DIGITS);
        return new FormatModel.Dec(kind, width, digits(call, 1, 0, width), signed(call, 2));
    }

    private FormatModel bucket(FormatCall call) throws GrammarException {
        if (kind != INSTANT) {
            return refuse(call, "is for an Instant");
        }
        arguments(call, 1, 1);
        String unit = call.arguments().get(0);
        return Arrays.stream(BucketUnit.values())
                .filter(each -> each.name().equals(unit))
                .findFirst()
                .<FormatModel>map(FormatModel.Bucket::new)
                .orElseThrow(() -> refusal(call, "needs DAY, HOUR or MONTH"));
    }

    private FormatModel descending(FormatCall call, FormatModel ascending) throws GrammarException {
        arguments(call, 0, 0);
        if (!DefaultFormats.hasDigitsAtFixedPlaces(ascending)) {
            throw new GrammarException(Problem.DESCENDING, hole.path(), template.text());
        }
        return new FormatModel.Descending(ascending);
    }

    private FormatModel shard(FormatCall call, FormatModel source) throws GrammarException {
        arguments(call, 1, 1);
        return source.isStep() && !(source instanceof FormatModel.Descending)
                ? new FormatModel.Shard(digits(call, 0, 1, MAX_SHARDS), source)
                : refuse(call, "cannot follow bucket, desc or shard");
    }

    private int time(FormatCall call, int least, int most) throws GrammarException {
        if (kind != INSTANT) {
            throw refusal(call, "is for an Instant");
        }
        arguments(call, 1, 1);
        return digits(call, 0, least, most);
    }

    private int digits(FormatCall call, int argument, int least, int most) throws GrammarException {
        String text = call.arguments().get(argument);
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw refusal(call, "needs a number from " + least + " to " + most + " where it has \"" + text + "\"");
        }
        return number;
    }

    private boolean signed(FormatCall call, int argument) throws GrammarException {
        if (call.arguments().size() <= argument) {
            return false;
        }
        if (!call.arguments().get(argument).equals("signed")) {
            throw refusal(call, "takes only the word signed there");
        }
        return true;
    }

    private void arguments(FormatCall call, int least, int most) throws GrammarException {
        int count = call.arguments().size();
        if (count < least || count > most) {
            throw refusal(call, "takes " + (least == most ? least : least + " to " + most) + " arguments");
        }
    }

    private FormatModel refuse(FormatCall call, String why) throws GrammarException {
        throw refusal(call, why);
    }

    private GrammarException refusal(FormatCall call, String why) {
        return new GrammarException(Problem.FORMAT_UNFIT, call, hole.path(), call.position(), template.text(), why);
    }
}
