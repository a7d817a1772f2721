package io.mizzle.processor.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The proof against keys made by rendering, and its examples against regular expressions: two other ways to the same answer. */
class OverlapTest {
    private static final FormatModel STRING = new FormatModel.Text(ScalarKind.STRING);
    private static final FormatModel STATE =
            new FormatModel.EnumName(ClassName.get("", "State"), List.of("A", "AB", "C"));
    private static final FormatModel DIGITS = new FormatModel.Num(ScalarKind.INTEGER, 2, false);
    private static final FormatModel FLAG = new FormatModel.Text(ScalarKind.BOOLEAN);
    private static final List<FormatModel> FORMATS = List.of(STRING, STATE, DIGITS, FLAG);
    private static final List<String> LITERALS = List.of("A#", "#", "AB#", "#1", "00", "C");
    private static final long SEED = 20261121L;
    private static final int PAIRS = 20_000 * Integer.getInteger("mizzle.test.factor", 1);

    private final Overlap overlap = new Overlap(EncodingModel.ESCAPED);

    @Test
    void literalsThatDifferNeverMeet() {
        assertEquals(Optional.empty(), overlap.example(template("ORDER#", STRING), template("LINE#", STRING)));
    }

    @Test
    void aPlaceholderIsOneSegmentUnlessValuesAreRaw() {
        ColumnModel order = template("ORDER#", STRING);
        ColumnModel line = template("ORDER#", STRING, "#LINE#", STRING);
        assertEquals(Optional.empty(), overlap.example(order, line));
        assertEquals(Optional.empty(), new Overlap(EncodingModel.REJECT).example(order, line));
        assertEquals(Optional.of("ORDER#x#LINE#x"), new Overlap(EncodingModel.RAW).example(order, line));
    }

    @Test
    void aLiteralInsideAPlaceholderMeets() {
        assertEquals(Optional.of("A#SUMMARY"), overlap.example(template("A#", STRING), template("A#SUMMARY")));
    }

    @Test
    void constantsAndDigitsMeetOnlyTheirOwn() {
        assertEquals(Optional.empty(), overlap.example(template(STATE), template("D")));
        assertEquals(Optional.of("AB"), overlap.example(template(STATE), template("AB")));
        assertEquals(Optional.empty(), overlap.example(template(DIGITS), template("1")));
        assertEquals(Optional.of("17"), overlap.example(template(DIGITS), template("17")));
        assertEquals(Optional.empty(), overlap.example(template(DIGITS), template(STATE)));
    }

    @Test
    void anEmptyValueMeetsTheLiteralAlone() {
        assertEquals(Optional.of("A#"), overlap.example(template("A#", STRING), template("A#")));
    }

    @Test
    void proofAgreesWithRenderedKeysAndRegularExpressions() {
        Random random = new Random(SEED);
        int met = 0;
        for (int i = 0; i < PAIRS; i++) {
            ColumnModel.Template left = random(random);
            ColumnModel.Template right = random(random);
            Optional<String> example = overlap.example(left, right);
            Set<String> common = keys(left);
            common.retainAll(keys(right));
            String what = left.parts() + " and " + right.parts() + ", seed " + SEED + ", case " + i;
            assertTrue(common.isEmpty() || example.isPresent(), () -> "not found: " + common + " of " + what);
            example.ifPresent(key -> {
                assertTrue(pattern(left).matcher(key).matches(), () -> key + " is no key of the left of " + what);
                assertTrue(pattern(right).matcher(key).matches(), () -> key + " is no key of the right of " + what);
            });
            met += example.isPresent() ? 1 : 0;
        }
        System.out.println(
                PAIRS + " operations, 0 faults, lost 0, duplicated 0, false 0, met " + met + ", seed " + SEED);
    }

    private static ColumnModel.Template template(Object... parts) {
        List<PartModel> models = new ArrayList<>();
        for (Object part : parts) {
            models.add(part instanceof FormatModel format ? placeholder(format) : new PartModel.Literal((String) part));
        }
        return new ColumnModel.Template(new KeyAttributeModel("sk", KeyAttributeType.S), "", models);
    }

    private static PartModel placeholder(FormatModel format) {
        return new PartModel.Placeholder(new MemberModel("v", "v", List.of()), format);
    }

    private static ColumnModel.Template random(Random random) {
        List<Object> parts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean literal = random.nextBoolean();
            parts.add(
                    literal
                            ? LITERALS.get(random.nextInt(LITERALS.size()))
                            : FORMATS.get(random.nextInt(FORMATS.size())));
        }
        return template(parts.toArray());
    }

    private static Set<String> keys(ColumnModel.Template template) {
        Set<String> keys = new TreeSet<>(Set.of(""));
        for (PartModel part : template.parts()) {
            Set<String> longer = new TreeSet<>();
            for (String key : keys) {
                values(part).forEach(value -> longer.add(key + value));
            }
            keys = longer;
        }
        return keys;
    }

    private static List<String> values(PartModel part) {
        if (part instanceof PartModel.Literal literal) {
            return List.of(literal.text());
        }
        FormatModel format = ((PartModel.Placeholder) part).format();
        if (format.equals(STRING)) {
            return List.of("", "A", "AB", "1", "00", "C");
        }
        return format.equals(STATE)
                ? List.of("A", "AB", "C")
                : format.equals(FLAG) ? List.of("0", "1") : List.of("00", "10", "17");
    }

    private static Pattern pattern(ColumnModel.Template template) {
        StringBuilder pattern = new StringBuilder();
        for (PartModel part : template.parts()) {
            if (part instanceof PartModel.Literal literal) {
                pattern.append(Pattern.quote(literal.text()));
            } else {
                FormatModel format = ((PartModel.Placeholder) part).format();
                pattern.append(
                        format.equals(STRING)
                                ? "[^#]*"
                                : format.equals(STATE) ? "(A|AB|C)" : format.equals(FLAG) ? "[01]" : "[0-9]{2}");
            }
        }
        return Pattern.compile(pattern.toString());
    }
}
