package io.mizzle.processor;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.building.Models;
import io.mizzle.processor.building.Reached;
import io.mizzle.processor.building.SharedPartition;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Finding;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.ViewModel;
import io.mizzle.processor.reading.ClassNames;
import io.mizzle.processor.reading.ElementDeclarations;
import io.mizzle.processor.reading.Messages;
import io.mizzle.processor.reading.Occurrence;
import io.mizzle.processor.validation.PlacementRules;
import io.mizzle.processor.validation.Validation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/** One round of annotation processing. Nothing that was read survives it: types that were missing may exist in the next. */
final class Round {
    private static final Set<String> OF_TYPES =
            Set.of("Table", "Entity", "Document", "Projection", "View", "ItemCollection");

    private final Report report = new Report();
    private final Report placements = new Report();
    private final ElementDeclarations declarations;
    private final Models models;
    private final Validation validation;
    private final Output output;
    private final Messages messages;
    private final Set<String> sources;
    private final boolean last;
    private final Set<ClassName> work = new LinkedHashSet<>();
    private final Set<ClassName> others = new LinkedHashSet<>();

    Round(ProcessingEnvironment environment, ClassNames names, Set<String> sources, boolean last) {
        declarations = new ElementDeclarations(
                environment.getElementUtils(), environment.getTypeUtils(), names, sources, report);
        models = new Models(declarations, report);
        validation = new Validation(declarations, models, report);
        output = new Output(environment.getFiler(), environment.getElementUtils(), report);
        messages = new Messages(environment);
        this.sources = sources;
        this.last = last;
    }

    /** Adds a type that had to wait. */
    void add(ClassName type) {
        work.add(type);
    }

    /** Adds what an annotation asks for. */
    void add(Occurrence occurrence) {
        ClassName type = occurrence.place().type();
        if (PlacementRules.isLater(occurrence.annotation())) {
            placements.add(type, occurrence.place(), Problem.LATER, occurrence.annotation());
            others.add(type);
        } else if (OF_TYPES.contains(occurrence.annotation())) {
            work.add(type);
        } else if (occurrence.annotation().equals("Upcast")) {
            checkUpcast(occurrence);
            others.add(type);
        } else if (occurrence.place().component() != null && !occurrence.onComponent()) {
            placements.add(
                    type, occurrence.place(), Problem.MISPLACED_COMPONENT, occurrence.annotation(), type.simpleName());
            others.add(type);
        } else {
            if (occurrence.annotation().equals("Root")) {
                checkRoot(occurrence);
            }
            others.add(type);
        }
    }

    private void checkUpcast(Occurrence upcast) {
        ClassName type = upcast.place().type();
        boolean entity = declarations
                .find(type)
                .filter(each -> each.has("Entity") || each.has("Table") && each.isRecord())
                .isPresent();
        if (!entity) {
            placements.add(type, upcast.place(), Problem.UPCAST_OUTSIDE, type.simpleName());
        }
    }

    private void checkRoot(Occurrence root) {
        ClassName type = root.place().type();
        if (declarations.find(type).filter(each -> each.has("View")).isEmpty()) {
            placements.add(type, root.place(), Problem.VIEW_ROOT_OUTSIDE, type.simpleName());
        }
    }

    /** Does the work; gives the types that have to wait for the next round. */
    List<ClassName> run() {
        List<ClassName> waiting = new ArrayList<>();
        List<DeclaredType> tables = new ArrayList<>();
        Set<ClassName> done = new LinkedHashSet<>();
        for (ClassName name : work) {
            Optional<DeclaredType> type = declarations.find(name);
            if (type.isPresent() && !last && !isComplete(type.get())) {
                waiting.add(name);
            } else if (type.isPresent()) {
                done.add(name);
                if (isTable(type.get())) {
                    tables.add(type.get());
                } else {
                    done.addAll(process(type.get()));
                }
            }
        }
        // last: what they need was read for their entities, which are rendered meanwhile
        for (DeclaredType table : tables) {
            done.addAll(process(table));
        }
        output.finish();
        showAll(done);
        return waiting;
    }

    private static boolean isTable(DeclaredType type) {
        return type.has("Table") && type.isInterface();
    }

    private void showAll(Set<ClassName> done) {
        for (ClassName name : others) {
            if (!done.contains(name)) {
                checkOther(name);
            }
        }
        for (ClassName owner : done) {
            show(report, owner);
        }
        for (ClassName owner : others) {
            show(placements, owner);
        }
    }

    private void show(Report findings, ClassName owner) {
        for (Finding finding : findings.of(owner)) {
            messages.show(finding, owner, sources);
        }
    }

    /** A table also needs its entities, a sealed document its records, a relation its target, a view what it is made of. */
    private boolean isComplete(DeclaredType type) {
        return new Reached(declarations).isResolved(type);
    }

    private Set<ClassName> process(DeclaredType type) {
        Set<ClassName> done = new LinkedHashSet<>(Set.of(type.type()));
        if (type.has("Entity") || type.has("Table") && !type.isInterface()) {
            processEntity(type);
        } else if (type.has("Table")) {
            models.table(type).ifPresent(table -> {
                validation.checkTable(type, table);
                output.table(
                        type, table, SharedPartition.of(models.entities(type)).orElse(List.of()));
            });
        } else if (type.has("Projection")) {
            validation.checkType(type);
            Optional.of(type)
                    .filter(DeclaredType::isRecord)
                    .flatMap(models::projection)
                    .ifPresent(each -> output.projection(type, each));
        } else if (type.has("View")) {
            Optional<ViewModel> view =
                    Optional.of(type).filter(DeclaredType::isRecord).flatMap(models::view);
            validation.checkView(type, view);
            view.ifPresent(each -> output.view(type, each));
        } else if (type.has("ItemCollection")) {
            validation.checkType(type);
            models.collection(type).ifPresent(each -> output.collection(type, each));
        } else if (!type.isInterface()) {
            processDocument(type, type);
        } else {
            validation.checkSealedDocument(type);
            for (DeclaredType record : models.permittedRecords(type)) {
                if (!record.has("Document")) {
                    processDocument(record, type);
                    done.add(record.type());
                }
            }
            output.sealedDocument(type, models.sealedDocument(type));
        }
        return done;
    }

    private void processEntity(DeclaredType type) {
        EntityModel entity = models.entity(type);
        validation.checkEntity(type, entity);
        output.entity(type, entity, models.relations(type));
    }

    private void processDocument(DeclaredType record, DeclaredType origin) {
        validation.checkDocument(record);
        output.document(record, origin, models.document(record));
    }

    /** Annotations of a record that is nothing: one that its table or document permits is reported or written there. */
    private void checkOther(ClassName name) {
        declarations
                .find(name)
                .filter(type -> type.tables().isEmpty() && !type.inDocument())
                .filter(type -> OF_TYPES.stream().noneMatch(type::has))
                .ifPresent(type -> PlacementRules.checkOther(type, placements));
    }
}
