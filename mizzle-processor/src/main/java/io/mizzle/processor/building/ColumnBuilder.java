package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EncodingModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.StoredType;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.FormatResolver;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Template;
import io.mizzle.processor.template.TemplateParser;
import io.mizzle.processor.template.TemplateRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds how an entity fills a key attribute, from a template. */
final class ColumnBuilder {
    private final ClassName entity;
    private final MemberResolver members;
    private final EncodingModel encoding;
    private final Report report;

    ColumnBuilder(ClassName entity, MemberResolver members, EncodingModel encoding, Report report) {
        this.entity = entity;
        this.members = members;
        this.encoding = encoding;
        this.report = report;
    }

    /**
     * The column of a template.
     *
     * @param attribute the key attribute
     * @param text the template
     * @param place where it stands
     * @param sort whether items are sorted by it
     * @return empty if a problem was reported
     */
    Optional<ColumnModel> build(KeyAttributeModel attribute, String text, Place place, boolean sort) {
        try {
            Template template = TemplateParser.parse(text);
            return Optional.of(
                    attribute.type() == KeyAttributeType.S
                            ? ofText(attribute, template, sort)
                            : ofValue(attribute, template));
        } catch (GrammarException e) {
            report.add(entity, place, e.problem(), e.arguments());
            return Optional.empty();
        }
    }

    private ColumnModel ofValue(KeyAttributeModel attribute, Template template) throws GrammarException {
        Optional<Template.Hole> only =
                template.only().filter(hole -> hole.formats().isEmpty());
        if (only.isEmpty()) {
            throw new GrammarException(Problem.NATIVE_TEMPLATE, attribute.name(), attribute.type(), template.text());
        }
        MemberModel member = members.resolve(only.get().path(), template.text());
        Optional<KeyAttributeType> type = StoredTypes.ofKey(member.value());
        if (isReadable(member) && type.filter(attribute.type()::equals).isEmpty()) {
            String stored = StoredTypes.of(member.value()).map(StoredType::name).orElse("no scalar");
            throw new GrammarException(Problem.NATIVE_VALUE, attribute.name(), attribute.type(), member.path(), stored);
        }
        return new ColumnModel.Native(attribute, member);
    }

    private ColumnModel ofText(KeyAttributeModel attribute, Template template, boolean sort) throws GrammarException {
        if (encoding != EncodingModel.RAW) {
            TemplateRules.checkLiterals(template);
        }
        TemplateRules.checkNeighbours(template);
        List<PartModel> parts = new ArrayList<>();
        for (Template.Piece piece : template.pieces()) {
            if (piece instanceof Template.Literal literal) {
                parts.add(new PartModel.Literal(literal.text()));
            } else if (piece instanceof Template.Hole hole) {
                parts.add(placeholder(template, hole, sort));
            }
        }
        if (encoding != EncodingModel.RAW) {
            TemplateRules.checkSegments(template.text(), parts);
        }
        return new ColumnModel.Template(attribute, template.text(), parts);
    }

    private PartModel placeholder(Template template, Template.Hole hole, boolean sort) throws GrammarException {
        MemberModel member = members.resolve(hole.path(), template.text());
        PartModel.Placeholder placeholder =
                new PartModel.Placeholder(member, FormatResolver.resolve(template, hole, member.value()));
        if (sort) {
            TemplateRules.checkSorts(template.text(), placeholder);
        }
        return placeholder;
    }

    private static boolean isReadable(MemberModel member) {
        return !(member.value() instanceof ValueModel.UnreadableValue);
    }
}
