package io.mizzle.processor.validation;

import io.mizzle.processor.building.Models;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** Checks declared types; what is wrong is reported under the type that is checked. */
public final class Validation {
    private final Report report;
    private final EntityRules entities;
    private final TableRules tables;
    private final DocumentRules documents;
    private final ViewRules views;

    /**
     * The rules over one round's declarations.
     *
     * @param declarations what was declared
     * @param models what was built of it
     * @param report where problems go
     */
    public Validation(Declarations declarations, Models models, Report report) {
        this.report = report;
        this.entities = new EntityRules(declarations, models);
        this.tables = new TableRules(declarations, models);
        this.documents = new DocumentRules(declarations, models);
        this.views = new ViewRules(declarations);
    }

    /** Checks an entity. */
    public void checkEntity(DeclaredType type, EntityModel entity) {
        Inspection inspection = new Inspection(type.type(), report);
        TypeRules.check(type, inspection);
        entities.check(type, entity, inspection);
        if (type.has("Table") && type.isRecord()) {
            PhysicalTableRules.checkOwn(type, entity.table(), inspection);
            SharedIndexRules.checkIncluded(List.of(entity), entity.table(), type, inspection);
        }
    }

    /** Checks a table of several entities. */
    public void checkTable(DeclaredType type, TableModel table) {
        Inspection inspection = new Inspection(type.type(), report);
        TypeRules.check(type, inspection);
        tables.check(type, table, inspection);
    }

    /** Checks a record that is a document. */
    public void checkDocument(DeclaredType type) {
        Inspection inspection = new Inspection(type.type(), report);
        TypeRules.check(type, inspection);
        documents.checkRecord(type, inspection);
    }

    /** Checks a sealed interface that is a document. */
    public void checkSealedDocument(DeclaredType type) {
        Inspection inspection = new Inspection(type.type(), report);
        TypeRules.check(type, inspection);
        documents.checkSealed(type, inspection);
    }

    /** Checks a view. */
    public void checkView(DeclaredType type, Optional<ViewModel> view) {
        Inspection inspection = new Inspection(type.type(), report);
        TypeRules.check(type, inspection);
        views.check(type, view, inspection);
    }

    /** Checks a projection or an item collection, of which the rest is found out where it is built. */
    public void checkType(DeclaredType type) {
        TypeRules.check(type, new Inspection(type.type(), report));
    }
}
