package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.WhenModel;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Literals;
import io.mizzle.processor.template.WhenClause;
import io.mizzle.processor.template.WhenParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the facts of a sparse index. */
final class WhenBuilder {
    private final ClassName entity;
    private final MemberResolver members;
    private final Report report;

    WhenBuilder(ClassName entity, MemberResolver members, Report report) {
        this.entity = entity;
        this.members = members;
        this.report = report;
    }

    /** The facts a text says; none if a problem was reported. */
    List<WhenModel> build(String text, Place place) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            List<WhenModel> facts = new ArrayList<>();
            for (WhenClause clause : WhenParser.parse(text)) {
                facts.add(fact(clause, text));
            }
            return facts;
        } catch (GrammarException e) {
            report.add(entity, place, e.problem(), e.arguments());
            return List.of();
        }
    }

    private WhenModel fact(WhenClause clause, String text) throws GrammarException {
        MemberModel member = members.resolve(clause.path(), text);
        if (clause.kind() == WhenClause.Kind.PRESENT) {
            return new WhenModel.Present(member);
        }
        List<LiteralModel> values = new ArrayList<>();
        for (String value : clause.values()) {
            values.add(literal(member, value, text));
        }
        return clause.kind() == WhenClause.Kind.EQUAL
                ? new WhenModel.Equal(member, values.get(0))
                : new WhenModel.In(member, values);
    }

    private static LiteralModel literal(MemberModel member, String value, String text) throws GrammarException {
        if (!Literals.canBeText(member.value())) {
            throw new GrammarException(Problem.WHEN_TYPE, member.path(), text);
        }
        Optional<String> advice = Literals.advice(member.value(), value);
        if (advice.isPresent()) {
            throw new GrammarException(Problem.WHEN_VALUE, value, text, member.path(), advice.get());
        }
        return new LiteralModel(member.value(), value);
    }
}
