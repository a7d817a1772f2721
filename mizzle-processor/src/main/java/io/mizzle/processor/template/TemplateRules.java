package io.mizzle.processor.template;

import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.template.Template.Hole;
import io.mizzle.processor.template.Template.Literal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of a template whose names and formats are known. */
public final class TemplateRules {
    private static final Set<ScalarKind> UNSORTED = EnumSet.of(
            ScalarKind.OFFSET_TIME,
            ScalarKind.OFFSET_DATE_TIME,
            ScalarKind.ZONED_DATE_TIME,
            ScalarKind.DURATION,
            ScalarKind.PERIOD);

    private TemplateRules() {}

    /**
     * Values are escaped with {@code $}, so a literal may not have it.
     *
     * @param template the template
     * @throws GrammarException if it has
     */
    public static void checkLiterals(Template template) throws GrammarException {
        for (Template.Piece piece : template.pieces()) {
            if (piece instanceof Literal literal && literal.text().indexOf('$') >= 0) {
                throw new GrammarException(Problem.LITERAL_DOLLAR, template.text());
            }
        }
    }

    /**
     * Two values may not run together.
     *
     * @param template the template
     * @throws GrammarException if nothing stands between two placeholders
     */
    public static void checkNeighbours(Template template) throws GrammarException {
        for (int i = 1; i < template.pieces().size(); i++) {
            if (template.pieces().get(i - 1) instanceof Hole left
                    && template.pieces().get(i) instanceof Hole right) {
                throw new GrammarException(Problem.ADJACENT, left.path(), right.path(), template.text());
            }
        }
    }

    /**
     * A value of variable width ends at a delimiter, so that two tuples never give one key.
     *
     * @param text the template's text
     * @param parts its parts
     * @throws GrammarException if another value follows in the same segment
     */
    public static void checkSegments(String text, List<PartModel> parts) throws GrammarException {
        for (int i = 0; i + 2 < parts.size(); i++) {
            if (parts.get(i) instanceof PartModel.Placeholder left
                    && parts.get(i + 1) instanceof PartModel.Literal between
                    && parts.get(i + 2) instanceof PartModel.Placeholder right
                    && !between.text().contains("#")
                    && !DefaultFormats.hasFixedWidth(left.format())) {
                throw new GrammarException(
                        Problem.ADJACENT_TEXT,
                        left.member().path(),
                        right.member().path(),
                        text);
            }
        }
    }

    /**
     * A sort template's texts sort as the values do.
     *
     * @param text the template's text
     * @param placeholder one of its placeholders
     * @throws GrammarException if not
     */
    public static void checkSorts(String text, PartModel.Placeholder placeholder) throws GrammarException {
        String path = placeholder.member().path();
        FormatModel format = placeholder.format();
        if (format instanceof FormatModel.Plain) {
            throw new GrammarException(Problem.NUMBER_FORMAT, path, text, path, path, path);
        }
        if (!format.isStep()) {
            throw new GrammarException(
                    Problem.FAN_OUT_IN_SORT, path, text, format instanceof FormatModel.Shard ? "shard" : "bucket");
        }
        if (format instanceof FormatModel.Text standard && UNSORTED.contains(standard.kind())) {
            throw new GrammarException(
                    Problem.SORT_ORDER, path, text, Shown.type(standard.kind().type()));
        }
    }
}
