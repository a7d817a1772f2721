package io.mizzle.processor.descriptor;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.KeyAttributeModel;
import io.mizzle.processor.model.LiteralModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.model.PathKind;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.model.UpcastModel;
import io.mizzle.processor.model.WhenModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of schema descriptors: keys, templates, attributes with types, indexes, versions. */
public final class Descriptors {
    private static final int FORMAT = 1;

    private Descriptors() {}

    /** The descriptor of a table of several entities. */
    public static String table(TableModel table) {
        Map<String, @Nullable Object> descriptor = start("table", table.names());
        descriptor.putAll(tableParts(table));
        return Json.print(descriptor);
    }

    /** The descriptor of an entity; that of a record with its own table has the table as well. */
    public static String entity(EntityModel entity, List<RelationModel> relations) {
        Map<String, @Nullable Object> descriptor = start("entity", entity.names());
        descriptor.put("table", name(entity.table().names().type()));
        descriptor.put("typeName", entity.typeName());
        descriptor.put("aliases", entity.aliases());
        descriptor.put("version", entity.version());
        if (!entity.upcasts().isEmpty()) {
            descriptor.put(
                    "upcasts", entity.upcasts().stream().map(UpcastModel::from).toList());
        }
        entity.primary().ifPresent(key -> descriptor.put("key", columns(key)));
        descriptor.put(
                "indexKeys",
                entity.paths().stream()
                        .filter(path -> path.kind() != PathKind.TABLE)
                        .map(Descriptors::indexKey)
                        .toList());
        if (!entity.uniques().isEmpty()) {
            descriptor.put(
                    "unique", entity.uniques().stream().map(Descriptors::unique).toList());
        }
        descriptor.put("attributes", AttributeDescriptors.of(entity.components()));
        descriptor.put("relations", RelationDescriptors.of(relations));
        if (entity.ownTable()) {
            descriptor.put("tableDefinition", tableParts(entity.table()));
        }
        return Json.print(descriptor);
    }

    /** The descriptor of a document. */
    public static String document(DocumentModel document) {
        Map<String, @Nullable Object> descriptor = start("document", document.names());
        descriptor.put("attributes", AttributeDescriptors.of(document.components()));
        return Json.print(descriptor);
    }

    /** The descriptor of a sealed document. */
    public static String sealedDocument(SealedDocumentModel document) {
        Map<String, @Nullable Object> descriptor = start("sealedDocument", document.names());
        List<Object> cases = new ArrayList<>();
        for (SealedDocumentModel.Case each : document.cases()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("type", name(each.names().type()));
            one.put("typeName", each.typeName());
            one.put("aliases", each.aliases());
            cases.add(one);
        }
        descriptor.put("cases", cases);
        return Json.print(descriptor);
    }

    static Map<String, @Nullable Object> start(String kind, Names names) {
        Map<String, @Nullable Object> descriptor = new LinkedHashMap<>();
        descriptor.put("format", FORMAT);
        descriptor.put("kind", kind);
        descriptor.put("type", name(names.type()));
        descriptor.put("metamodel", name(names.metamodel()));
        descriptor.put("constant", names.constant());
        return descriptor;
    }

    private static Map<String, @Nullable Object> tableParts(TableModel table) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("name", table.name());
        parts.put("partitionKey", attribute(table.partition()));
        parts.put("sortKey", table.sort() == null ? null : attribute(table.sort()));
        parts.put("indexes", table.indexes().stream().map(Descriptors::index).toList());
        parts.put("timeToLive", table.timeToLive());
        parts.put("typeAttribute", table.typeAttribute());
        parts.put("versionAttribute", table.versionAttribute());
        if (!table.writeIdAttribute().equals(TableModel.DEFAULT_WRITE_ID)) {
            parts.put("writeIdAttribute", table.writeIdAttribute());
        }
        parts.put("encoding", table.encoding());
        parts.put(
                "entities",
                table.entities().stream().map(each -> name(each.type())).toList());
        return parts;
    }

    private static Map<String, Object> index(IndexModel index) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", index.name());
        parts.put("kind", index.local() ? PathKind.LOCAL : PathKind.GLOBAL);
        parts.put(
                "partition",
                index.partition().stream().map(Descriptors::attribute).toList());
        parts.put("sort", index.sort().stream().map(Descriptors::attribute).toList());
        parts.put("projection", index.projection());
        parts.put("included", index.included());
        return parts;
    }

    private static Map<String, Object> indexKey(PathModel path) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", path.method());
        parts.put("index", path.index());
        parts.putAll(columns(path));
        parts.put("when", path.when().stream().map(Descriptors::fact).toList());
        return parts;
    }

    private static Map<String, Object> unique(UniqueModel unique) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("component", unique.component());
        parts.put("guard", unique.guard().text());
        return parts;
    }

    private static Map<String, Object> columns(PathModel path) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put(
                "partition", path.partition().stream().map(Descriptors::column).toList());
        parts.put("sort", path.sort().stream().map(Descriptors::column).toList());
        return parts;
    }

    private static Map<String, Object> column(ColumnModel column) {
        Map<String, Object> parts = attribute(column.attribute());
        if (column instanceof ColumnModel.Template template) {
            parts.put("template", template.text());
        } else {
            parts.put("component", column.members().get(0).path());
        }
        return parts;
    }

    private static Map<String, Object> attribute(KeyAttributeModel attribute) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", attribute.name());
        parts.put("type", attribute.type());
        return parts;
    }

    private static Map<String, Object> fact(WhenModel fact) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("component", fact.member().path());
        if (fact instanceof WhenModel.Equal equal) {
            parts.put("in", List.of(equal.value().text()));
        } else if (fact instanceof WhenModel.In in) {
            parts.put("in", in.values().stream().map(LiteralModel::text).collect(Collectors.toList()));
        } else {
            parts.put("present", true);
        }
        return parts;
    }

    static String name(ClassName type) {
        return type.reflectionName();
    }
}
