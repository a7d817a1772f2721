package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Nearest;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.template.GrammarException;
import io.mizzle.processor.template.Template;
import io.mizzle.processor.template.TemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds item collections: the entities of one partition, of a part of it, or of a partition of an index. */
final class CollectionBuilder {

    private final Declarations declarations;
    private final Models models;
    private final Report report;

    CollectionBuilder(Declarations declarations, Models models, Report report) {
        this.declarations = declarations;
        this.models = models;
        this.report = report;
    }

    Optional<CollectionModel> build(DeclaredType type) {
        DeclaredAnnotation annotation =
                type.annotations().find("ItemCollection").orElseThrow();
        List<DeclaredType> records = models.permittedRecords(type);
        if (type.kind() != DeclaredType.Kind.SEALED_INTERFACE) {
            problem(
                    type,
                    annotation,
                    "",
                    Problem.COLLECTION_NOT_SEALED,
                    type.names().simpleName());
            return Optional.empty();
        }
        Optional<DeclaredType> table = tableOf(type, annotation, records);
        Optional<TableModel> model = table.flatMap(models::table);
        if (table.isEmpty() || model.isEmpty() || !areMembers(type, annotation, records, table.get())) {
            return Optional.empty();
        }
        String index = annotation.text("index");
        List<String> known =
                model.get().indexes().stream().map(IndexModel::name).toList();
        if (!index.isEmpty() && !known.contains(index)) {
            problem(
                    type,
                    annotation,
                    "index",
                    Problem.COLLECTION_INDEX,
                    model.get().name(),
                    index,
                    type.names().simpleName(),
                    Nearest.advice(index, known));
            return Optional.empty();
        }
        List<EntityModel> entities = records.stream().map(models::entity).toList();
        boolean keyed = entities.stream().allMatch(entity -> entity.primary().isPresent());
        return keyed ? build(type, annotation, model.get(), entities) : Optional.empty();
    }

    private Optional<DeclaredType> tableOf(
            DeclaredType type, DeclaredAnnotation annotation, List<DeclaredType> records) {
        Optional<ClassName> named = annotation.type("table");
        if (named.isPresent()) {
            Optional<DeclaredType> table = declarations.find(named.get()).filter(each -> each.has("Table"));
            if (table.isEmpty()) {
                problem(
                        type,
                        annotation,
                        "table",
                        Problem.COLLECTION_TABLE,
                        type.names().simpleName(),
                        named.get().simpleName());
            }
            return table;
        }
        Optional<DeclaredType> table =
                records.stream().flatMap(each -> models.tableOf(each).stream()).findFirst();
        if (table.isEmpty() && !records.isEmpty()) {
            DeclaredType first = records.get(0);
            problem(
                    type,
                    annotation,
                    "",
                    Problem.COLLECTION_MEMBER,
                    first.names().simpleName(),
                    type.names().simpleName(),
                    "…",
                    "Make it one, or remove it.");
        }
        return table;
    }

    private boolean areMembers(
            DeclaredType type, DeclaredAnnotation annotation, List<DeclaredType> records, DeclaredType table) {
        boolean all = !records.isEmpty();
        for (DeclaredType each : records) {
            Optional<DeclaredType> own = RelationTargets.isEntity(each) ? models.tableOf(each) : Optional.empty();
            if (own.filter(other -> other.type().equals(table.type())).isEmpty()) {
                String advice = own.map(
                                other -> "It belongs to \"" + other.names().simpleName() + "\". Remove it.")
                        .orElse("Make it one, or remove it.");
                problem(
                        type,
                        annotation,
                        "",
                        Problem.COLLECTION_MEMBER,
                        each.names().simpleName(),
                        type.names().simpleName(),
                        table.names().simpleName(),
                        advice);
                all = false;
            }
        }
        return all;
    }

    private Optional<CollectionModel> build(
            DeclaredType type, DeclaredAnnotation annotation, TableModel table, List<EntityModel> entities) {
        CollectionKeys keys = new CollectionKeys(type, annotation, report);
        Optional<Template> partition = template(type, annotation, "partition");
        Optional<Template> sort = template(type, annotation, "sort");
        List<CollectionModel.Member> members = new ArrayList<>();
        List<MemberModel> steps = List.of();
        ColumnModel.Template below = null;
        if (partition.isEmpty() || sort.isEmpty()) {
            return Optional.empty();
        }
        for (EntityModel entity : entities) {
            Optional<PathModel> path = pathOf(type, annotation, entity);
            Optional<List<MemberModel>> given = path.flatMap(each -> keys.partition(entity, each, partition.get()));
            Optional<ColumnModel.Template> under = given.flatMap(each -> keys.sort(entity, path.get(), sort.get()));
            if (path.isEmpty() || given.isEmpty() || under.isEmpty()) {
                return Optional.empty();
            }
            steps = members.isEmpty() ? given.get() : steps;
            below = members.isEmpty() && !sort.get().pieces().isEmpty() ? under.get() : below;
            members.add(new CollectionModel.Member(entity, path.get()));
        }
        return Optional.of(new CollectionModel(type.names(), table, members, steps, below));
    }

    private Optional<PathModel> pathOf(DeclaredType type, DeclaredAnnotation annotation, EntityModel entity) {
        String index = annotation.text("index");
        Optional<PathModel> path = entity.paths().stream()
                .filter(each -> index.isEmpty()
                        ? each.kind() == PathKind.TABLE
                        : each.kind() != PathKind.TABLE && each.index().equals(index))
                .findFirst();
        if (path.isEmpty()) {
            problem(
                    type,
                    annotation,
                    "index",
                    Problem.COLLECTION_NO_ENTRY,
                    entity.names().simpleName(),
                    type.names().simpleName(),
                    index);
        }
        return path;
    }

    private Optional<Template> template(DeclaredType type, DeclaredAnnotation annotation, String member) {
        String text = annotation.text(member);
        try {
            if (text.isEmpty() && member.equals("partition")) {
                throw new GrammarException(Problem.EMPTY_TEMPLATE, type.names().simpleName());
            }
            return Optional.of(TemplateParser.parse(text));
        } catch (GrammarException e) {
            report.add(type.type(), annotation.place().member(member), e.problem(), e.arguments());
            return Optional.empty();
        }
    }

    private void problem(
            DeclaredType type, DeclaredAnnotation annotation, String member, Problem problem, Object... arguments) {
        report.add(
                type.type(),
                member.isEmpty() ? annotation.place() : annotation.place().member(member),
                problem,
                arguments);
    }
}
