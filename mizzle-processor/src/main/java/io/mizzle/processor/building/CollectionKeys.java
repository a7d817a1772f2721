package io.mizzle.processor.building;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ScalarKind;
import io.mizzle.processor.template.FormatResolver;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the keys of an item collection's members with the templates of the collection, whose placeholders may have other names. */
final class CollectionKeys {

    private final DeclaredType type;
    private final DeclaredAnnotation annotation;
    private final Report report;
    private final Map<String, First> firstTypes = new LinkedHashMap<>();

    CollectionKeys(DeclaredType type, DeclaredAnnotation annotation, Report report) {
        this.type = type;
        this.annotation = annotation;
        this.report = report;
    }

    private record First(TypeName type, String entity) {}

    /** What is given for the partition; empty if the member lies elsewhere, which is reported. */
    Optional<List<MemberModel>> partition(EntityModel entity, PathModel path, Template template) {
        Optional<List<PartModel>> parts =
                path.partition().size() == 1 ? matched(path.partition().get(0), template, false) : Optional.empty();
        if (parts.isEmpty()) {
            problem(
                    "partition",
                    Problem.COLLECTION_PARTITION,
                    entity.names().simpleName(),
                    shown(path.partition()),
                    type.names().simpleName(),
                    template.text());
            return Optional.empty();
        }
        Map<String, MemberModel> steps = new LinkedHashMap<>();
        for (PartModel part : parts.get()) {
            if (part instanceof PartModel.Placeholder hole && hole.format().isStep()) {
                steps.putIfAbsent(hole.member().path(), hole.member());
            }
        }
        return hasFirstTypes("partition", entity, parts.get())
                ? Optional.of(List.copyOf(steps.values()))
                : Optional.empty();
    }

    /** The template with its values looked up; empty if the member's sort key is not below it, which is reported. */
    Optional<ColumnModel.Template> sort(EntityModel entity, PathModel path, Template template) {
        if (template.pieces().isEmpty()) {
            return Optional.of(new ColumnModel.Template(path.partition().get(0).attribute(), "", List.of()));
        }
        Optional<List<PartModel>> parts =
                path.sort().size() == 1 ? matched(path.sort().get(0), template, true) : Optional.empty();
        if (parts.isEmpty()) {
            problem(
                    "sort",
                    Problem.COLLECTION_SORT,
                    entity.names().simpleName(),
                    shown(path.sort()),
                    template.text(),
                    type.names().simpleName());
            return Optional.empty();
        }
        KeyAttributeModel attribute = path.sort().get(0).attribute();
        return hasFirstTypes("sort", entity, parts.get())
                ? Optional.of(new ColumnModel.Template(attribute, template.text(), parts.get()))
                : Optional.empty();
    }

    private boolean hasFirstTypes(String member, EntityModel entity, List<PartModel> parts) {
        for (PartModel part : parts) {
            if (part instanceof PartModel.Placeholder hole) {
                TypeName own = hole.member().value().type();
                First first = firstTypes.computeIfAbsent(
                        hole.member().path(),
                        path -> new First(own, entity.names().simpleName()));
                if (!first.type.equals(own)) {
                    problem(
                            member,
                            Problem.COLLECTION_TYPE,
                            hole.member().path(),
                            type.names().simpleName(),
                            Shown.type(first.type),
                            first.entity,
                            Shown.type(own),
                            entity.names().simpleName());
                    return false;
                }
            }
        }
        return true;
    }

    /** The parts of a member's key that a template says, under the template's names. */
    private static Optional<List<PartModel>> matched(ColumnModel column, Template template, boolean beginning) {
        if (column instanceof ColumnModel.Template whole) {
            return matched(whole.parts(), template, beginning);
        }
        // a value in its own type is given as any other
        FormatModel asItIs = new FormatModel.Text(ScalarKind.STRING);
        return template.only()
                .filter(hole -> hole.formats().isEmpty() && !beginning)
                .map(hole -> List.of(
                        new PartModel.Placeholder(named(hole, column.members().get(0)), asItIs)));
    }

    private static Optional<List<PartModel>> matched(List<PartModel> theirs, Template template, boolean beginning) {
        int count = template.pieces().size();
        List<PartModel> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(count, theirs.size()); i++) {
            boolean last = beginning && i == count - 1;
            PartModel next = i + 1 < theirs.size() ? theirs.get(i + 1) : null;
            part(template, template.pieces().get(i), theirs.get(i), next, last).ifPresent(parts::add);
        }
        boolean fits = parts.size() == count && (beginning || count == theirs.size());
        return fits ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<PartModel> part(
            Template template, Template.Piece piece, PartModel theirs, @Nullable PartModel next, boolean last) {
        if (piece instanceof Template.Literal literal && theirs instanceof PartModel.Literal text) {
            boolean fits = last
                    ? isBeginning(literal.text(), text.text())
                    : literal.text().equals(text.text());
            return fits ? Optional.of(new PartModel.Literal(literal.text())) : Optional.empty();
        }
        if (piece instanceof Template.Hole hole && theirs instanceof PartModel.Placeholder value) {
            boolean ends = next == null
                    || next instanceof PartModel.Literal text && text.text().startsWith("#");
            return isFormat(template, hole, value) && (!last || ends)
                    ? Optional.of(new PartModel.Placeholder(named(hole, value.member()), value.format()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Texts end where a segment does. */
    private static boolean isBeginning(String beginning, String text) {
        return text.equals(beginning)
                || text.startsWith(beginning) && (beginning.endsWith("#") || text.charAt(beginning.length()) == '#');
    }

    private static boolean isFormat(Template template, Template.Hole hole, PartModel.Placeholder value) {
        try {
            return FormatResolver.resolve(template, hole, value.member().value())
                    .equals(value.format());
        } catch (GrammarException unfit) {
            return false;
        }
    }

    private static MemberModel named(Template.Hole hole, MemberModel member) {
        return new MemberModel(hole.path(), MemberResolver.step(hole.path()), member.components());
    }

    private static String shown(List<ColumnModel> columns) {
        return columns.stream()
                .map(column -> column instanceof ColumnModel.Template template
                        ? '"' + template.text() + '"'
                        : "\"{" + column.members().get(0).path() + "}\"")
                .collect(Collectors.joining(", "));
    }

    private void problem(String member, Problem problem, Object... arguments) {
        report.add(type.type(), annotation.place().member(member), problem, arguments);
    }
}
