package io.mizzle.processor.writing;

import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.ViewModel;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.SourceFile;
import io.mizzle.processor.source.Wholes;
import java.util.List;
import java.util.Set;

/** Each generated class. Pure functions of the model: the same model gives the same text. */
public final class SourceWriter {

    private SourceWriter() {}

    /**
     * The metamodel of an entity, with its reader, writer and builder.
     *
     * @param entity the entity
     * @param relations those of the entity
     */
    public static Member entity(EntityModel entity, List<RelationModel> relations) {
        return new EntityWriter(entity, relations).type();
    }

    /**
     * The table that an interface declares.
     *
     * @param table the table
     * @param partition what names a partition of all its entities, empty where they lie in different ones
     */
    public static Member table(TableModel table, List<MemberModel> partition) {
        return new TableWriter(table, partition).type();
    }

    /**
     * A projection and its reader.
     *
     * @param projection the projection
     */
    public static Member projection(ProjectionModel projection) {
        return new ProjectionWriter(projection).type();
    }

    /**
     * A view.
     *
     * @param view the view
     */
    public static Member view(ViewModel view) {
        return new ViewWriter(view).type();
    }

    /**
     * An item collection.
     *
     * @param collection the collection
     */
    public static Member collection(CollectionModel collection) {
        return new CollectionWriter(collection).type();
    }

    /**
     * The attributes of a document, with its reader and writer.
     *
     * @param document the document
     */
    public static Member document(DocumentModel document) {
        return new DocumentWriter(document).type();
    }

    /**
     * The cases of a sealed document, with its reader and writer.
     *
     * @param document the document
     */
    public static Member sealedDocument(SealedDocumentModel document) {
        return new SealedDocumentWriter(document).type();
    }

    /**
     * The source of a class.
     *
     * @param names what it is called
     * @param type the class
     * @param neighbours the names of all classes in its package
     */
    public static String text(Names names, Member type, Set<String> neighbours) {
        return SourceFile.of(names.metamodel(), type, new Wholes(CoreTypes.PACKAGES, neighbours));
    }
}
