package io.mizzle.processor.writing;

import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.ViewModel;
import io.mizzle.processor.source.SourceFile;
import java.util.List;

/** The source of each generated class. Pure functions of the model: the same model gives the same text. */
public final class SourceWriter {

    private SourceWriter() {}

    /**
     * The metamodel of an entity, with its reader, writer and builder.
     *
     * @param entity the entity
     * @param relations those of the entity
     */
    public static String entity(EntityModel entity, List<RelationModel> relations) {
        return SourceFile.of(entity.names().metamodel(), new EntityWriter(entity, relations).type());
    }

    /**
     * The table that an interface declares.
     *
     * @param table the table
     * @param partition what names a partition of all its entities, empty where they lie in different ones
     */
    public static String table(TableModel table, List<MemberModel> partition) {
        return SourceFile.of(table.names().metamodel(), new TableWriter(table, partition).type());
    }

    /**
     * A projection and its reader.
     *
     * @param projection the projection
     */
    public static String projection(ProjectionModel projection) {
        return SourceFile.of(projection.names().metamodel(), new ProjectionWriter(projection).type());
    }

    /**
     * A view.
     *
     * @param view the view
     */
    public static String view(ViewModel view) {
        return SourceFile.of(view.names().metamodel(), new ViewWriter(view).type());
    }

    /**
     * An item collection.
     *
     * @param collection the collection
     */
    public static String collection(CollectionModel collection) {
        return SourceFile.of(collection.names().metamodel(), new CollectionWriter(collection).type());
    }

    /**
     * The attributes of a document, with its reader and writer.
     *
     * @param document the document
     */
    public static String document(DocumentModel document) {
        return SourceFile.of(document.names().metamodel(), new DocumentWriter(document).type());
    }

    /**
     * The cases of a sealed document, with its reader and writer.
     *
     * @param document the document
     */
    public static String sealedDocument(SealedDocumentModel document) {
        return SourceFile.of(document.names().metamodel(), new SealedDocumentWriter(document).type());
    }
}
