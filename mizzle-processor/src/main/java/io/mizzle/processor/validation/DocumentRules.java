package io.mizzle.processor.validation;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.building.Models;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredComponent;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.SealedDocumentModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules of documents. */
final class DocumentRules {
    private static final String TYPE_ATTRIBUTE = "_type";
    private static final Set<String> OF_ITEMS = Set.of(
            "PartitionKey",
            "SortKey",
            "IndexPartitionKey",
            "IndexSortKey",
            "GeneratedId",
            "CreatedAt",
            "UpdatedAt",
            "Version",
            "Ttl",
            "SoftDelete",
            "Unique",
            "CountOf",
            "SumOf",
            "Lazy",
            "RenamedFrom");

    private final Declarations declarations;
    private final Models models;

    DocumentRules(Declarations declarations, Models models) {
        this.declarations = declarations;
        this.models = models;
    }

    void checkRecord(DeclaredType record, Inspection inspection) {
        checkNoItemAnnotations(record, inspection);
        record.components().forEach(component -> ComponentRules.check(component, inspection));
        AttributeRules.checkDistinct(models.document(record).components(), record, inspection);
        checkFinite(record, inspection);
    }

    void checkSealed(DeclaredType type, Inspection inspection) {
        checkCasesAreRecords(type, inspection);
        checkCaseNames(models.sealedDocument(type), inspection);
        models.permittedRecords(type).forEach(record -> checkTypeAttribute(record, inspection));
    }

    private static void checkNoItemAnnotations(DeclaredType record, Inspection inspection) {
        for (DeclaredComponent component : record.components()) {
            for (DeclaredAnnotation annotation : component.annotations().all()) {
                if (OF_ITEMS.contains(annotation.name())) {
                    inspection.problem(
                            annotation.place(),
                            Problem.MISPLACED_IN_DOCUMENT,
                            annotation.name(),
                            record.names().simpleName());
                }
            }
        }
    }

    /** A circle is reported once, by the first of its records in alphabetical order. */
    private void checkFinite(DeclaredType record, Inspection inspection) {
        new DocumentCycles(declarations)
                .from(record)
                .filter(cycle -> cycle.reporter().equals(record.type()))
                .ifPresent(cycle -> inspection.problem(
                        record.place().component(cycle.component()),
                        Problem.ENDLESS_DOCUMENT,
                        record.names().simpleName(),
                        cycle.path()));
    }

    private void checkCasesAreRecords(DeclaredType type, Inspection inspection) {
        for (ClassName permitted : type.permits()) {
            Optional<DeclaredType> found = declarations.find(permitted);
            if (found.isPresent() && found.get().kind() == DeclaredType.Kind.SEALED_INTERFACE) {
                checkCasesAreRecords(found.get(), inspection);
            } else if (found.isPresent() && !found.get().isRecord()) {
                inspection.problem(
                        found.get().place(),
                        Problem.SEALED_CASE,
                        permitted.simpleName(),
                        type.names().simpleName());
            }
        }
    }

    private static void checkCaseNames(SealedDocumentModel model, Inspection inspection) {
        Map<String, SealedDocumentModel.Case> taken = new HashMap<>();
        for (SealedDocumentModel.Case each : model.cases()) {
            SealedDocumentModel.Case other = taken.putIfAbsent(each.typeName(), each);
            if (other != null) {
                nameTaken(each.typeName(), each, other, inspection);
            }
        }
        for (SealedDocumentModel.Case each : model.cases()) {
            for (String alias : each.aliases()) {
                SealedDocumentModel.Case other = taken.putIfAbsent(alias, each);
                if (other != null) {
                    nameTaken(alias, each, other, inspection);
                }
            }
        }
    }

    private static void nameTaken(
            String name, SealedDocumentModel.Case each, SealedDocumentModel.Case other, Inspection inspection) {
        inspection.problem(
                Place.of(each.names().type()),
                Problem.CASE_NAME_TAKEN,
                name,
                each.names().simpleName(),
                other.names().simpleName());
    }

    private void checkTypeAttribute(DeclaredType record, Inspection inspection) {
        AttributeRules.leaves(models.document(record).components()).stream()
                .filter(leaf -> leaf.component().storedName().equals(TYPE_ATTRIBUTE))
                .forEach(leaf -> inspection.problem(
                        record.place().component(leaf.root()), Problem.CASE_RESERVED, TYPE_ATTRIBUTE, leaf.path()));
    }

    /** The records that a sealed document's own processing has to check and write: those that are no documents themselves. */
    List<DeclaredType> ownRecords(DeclaredType type) {
        return models.permittedRecords(type).stream()
                .filter(record -> !record.has("Document"))
                .toList();
    }
}
