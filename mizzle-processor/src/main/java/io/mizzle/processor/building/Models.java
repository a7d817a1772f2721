package io.mizzle.processor.building;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.declaration.Declarations;
import io.mizzle.processor.declaration.DeclaredAnnotation;
import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.declaration.DeclaredUpcast;
import io.mizzle.processor.diagnostic.Report;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.model.UpcastModel;
import io.mizzle.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that is built from declarations, each once. Lives for one round. */
public final class Models {
    private final Declarations declarations;
    private final Report report;
    private final DocumentBuilder documents;
    private final TableBuilder tables;
    private final Map<ClassName, EntityModel> entities = new HashMap<>();
    private final Map<ClassName, TableModel> builtTables = new HashMap<>();
    private final Map<ClassName, List<ComponentModel>> components = new HashMap<>();
    private final Map<ClassName, List<RelationModel>> relations = new HashMap<>();
    private final Map<ClassName, Set<ClassName>> tableEntities = new HashMap<>();

    /**
     * Models of this compilation.
     *
     * @param declarations what was declared
     * @param report where problems go
     */
    public Models(Declarations declarations, Report report) {
        this.declarations = declarations;
        this.report = report;
        this.documents = new DocumentBuilder(declarations);
        this.tables = new TableBuilder(declarations::find, this::componentsOf);
    }

    /** An entity: a record with {@code @Entity}, or with a table of its own. */
    public EntityModel entity(DeclaredType type) {
        EntityModel known = entities.get(type.type());
        if (known == null) {
            known = build(type);
            entities.put(type.type(), known);
        }
        return known;
    }

    /** The relations of an entity; those that no key can serve are reported. */
    public List<RelationModel> relations(DeclaredType type) {
        List<RelationModel> known = relations.get(type.type());
        if (known == null) {
            known = new RelationBuilder(declarations, this, report).build(type, entity(type));
            relations.put(type.type(), known);
        }
        return known;
    }

    /** A record that is a projection; problems with it are reported. */
    public Optional<ProjectionModel> projection(DeclaredType type) {
        return new ProjectionBuilder(declarations, this, report).build(type);
    }

    /** A record that is a view; problems with it are reported. */
    public Optional<ViewModel> view(DeclaredType type) {
        return new ViewBuilder(declarations, this, report).build(type);
    }

    /** An interface that is an item collection; problems with it are reported. */
    public Optional<CollectionModel> collection(DeclaredType type) {
        return new CollectionBuilder(declarations, this, report).build(type);
    }

    /** Finds components of an entity by the paths that templates write. */
    MemberResolver members(EntityModel entity) {
        return new MemberResolver(entity.names().simpleName(), entity.components(), documents::components);
    }

    /** The table that an interface or record declares. */
    public Optional<TableModel> table(DeclaredType type) {
        Optional<DeclaredAnnotation> table = type.annotations().find("Table");
        if (table.isPresent() && !builtTables.containsKey(type.type())) {
            TableModel built = type.isRecord() ? tables.own(type, table.get()) : tables.shared(type, table.get());
            builtTables.put(type.type(), built);
        }
        return Optional.ofNullable(builtTables.get(type.type()));
    }

    /** A record that is a document. */
    public DocumentModel document(DeclaredType record) {
        return documents.document(record);
    }

    /** A sealed interface that is a document. */
    public SealedDocumentModel sealedDocument(DeclaredType type) {
        return documents.sealed(type);
    }

    /** The records that a sealed interface permits. */
    public List<DeclaredType> permittedRecords(DeclaredType type) {
        return documents.records(type);
    }

    /** What a table's interface names as its entities. */
    public Set<ClassName> entitiesOf(DeclaredType table) {
        Set<ClassName> known = tableEntities.get(table.type());
        if (known == null) {
            Optional<DeclaredAnnotation> annotation = table.annotations().find("Table");
            known = annotation.isPresent() ? tables.entitiesOf(table, annotation.get()) : Set.of();
            tableEntities.put(table.type(), known);
        }
        return known;
    }

    /** The entities of a table that exist and are records. */
    public List<EntityModel> entities(DeclaredType table) {
        List<EntityModel> found = new ArrayList<>();
        for (ClassName name : entitiesOf(table)) {
            Optional<DeclaredType> type = declarations.find(name);
            if (type.isPresent() && RelationTargets.isEntity(type.get())) {
                found.add(entity(type.get()));
            }
        }
        return found;
    }

    /** The table an entity says it is in: its own, the one named, or the one whose interface it implements. */
    public Optional<DeclaredType> tableOf(DeclaredType entity) {
        if (entity.has("Table")) {
            return Optional.of(entity);
        }
        Optional<DeclaredAnnotation> annotation = entity.annotations().find("Entity");
        Optional<ClassName> named = annotation.isPresent() ? annotation.get().type("table") : Optional.empty();
        if (named.isEmpty() && entity.tables().isEmpty()) {
            return Optional.empty();
        }
        Optional<DeclaredType> table = declarations.find(
                named.isPresent() ? named.get() : entity.tables().get(0));
        boolean shared =
                table.isPresent() && table.get().has("Table") && !table.get().isRecord();
        return shared ? table : Optional.empty();
    }

    private List<ComponentModel> componentsOf(DeclaredType entity) {
        List<ComponentModel> known = components.get(entity.type());
        if (known == null) {
            known = new ComponentBuilder(declarations, KeyPaths.of(entity)).build(entity);
            components.put(entity.type(), known);
        }
        return known;
    }

    private EntityModel build(DeclaredType type) {
        List<ComponentModel> own = componentsOf(type);
        boolean ownTable = type.has("Table");
        Optional<DeclaredType> declared = tableOf(type);
        Optional<TableModel> table = declared.isPresent() ? table(declared.get()) : Optional.empty();
        DeclaredAnnotation entity = type.annotations().find("Entity").orElse(null);
        String stored = entity == null ? "" : entity.text("type");
        String typeName = stored.isEmpty() ? type.names().simpleName() : stored;
        List<UpcastModel> upcasts = new ArrayList<>();
        for (DeclaredUpcast each : type.upcasts()) {
            upcasts.add(new UpcastModel(each.from(), each.method()));
        }
        return new EntityModel(
                type.names(),
                table.isPresent() ? table.get() : TableBuilder.missing(type.names()),
                ownTable || table.isEmpty(),
                typeName,
                entity == null ? List.of() : entity.texts("aliases"),
                entity == null ? 1 : entity.number("version"),
                upcasts,
                own,
                table.isPresent() ? paths(type, own, table.get()) : List.of(),
                table.isPresent() ? uniques(type, typeName, own, table.get()) : List.of());
    }

    private List<UniqueModel> uniques(DeclaredType type, String typeName, List<ComponentModel> own, TableModel table) {
        return new UniqueBuilder(type, typeName, table.partition(), members(type, own), report).build();
    }

    private MemberResolver members(DeclaredType type, List<ComponentModel> own) {
        return new MemberResolver(type.names().simpleName(), own, documents::components);
    }

    private List<PathModel> paths(DeclaredType type, List<ComponentModel> own, TableModel table) {
        PathBuilder builder = new PathBuilder(type, own, table, members(type, own), report);
        return type.has("Table") ? builder.ofOwnTable() : builder.ofSharedTable();
    }
}
