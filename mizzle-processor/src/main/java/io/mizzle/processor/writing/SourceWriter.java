package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.CollectionModel;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
import io.mizzle.processor.model.ViewModel;
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
    public static JavaFile entity(EntityModel entity, List<RelationModel> relations) {
        return file(entity.names().metamodel(), new EntityWriter(entity, relations).type());
    }

    /**
     * The table that an interface declares.
     *
     * @param table the table
     * @param partition what names a partition of all its entities, empty where they lie in different ones
     */
    public static JavaFile table(TableModel table, List<MemberModel> partition) {
        return file(table.names().metamodel(), new TableWriter(table, partition).type());
    }

    /**
     * A projection and its reader.
     *
     * @param projection the projection
     */
    public static JavaFile projection(ProjectionModel projection) {
        return file(projection.names().metamodel(), new ProjectionWriter(projection).type());
    }

    /**
     * A view.
     *
     * @param view the view
     */
    public static JavaFile view(ViewModel view) {
        return file(view.names().metamodel(), new ViewWriter(view).type());
    }

    /**
     * An item collection.
     *
     * @param collection the collection
     */
    public static JavaFile collection(CollectionModel collection) {
        return file(collection.names().metamodel(), new CollectionWriter(collection).type());
    }

    /**
     * The attributes of a document, with its reader and writer.
     *
     * @param document the document
     */
    public static JavaFile document(DocumentModel document) {
        return file(document.names().metamodel(), new DocumentWriter(document).type());
    }

    /**
     * The cases of a sealed document, with its reader and writer.
     *
     * @param document the document
     */
    public static JavaFile sealedDocument(SealedDocumentModel document) {
        return file(document.names().metamodel(), new SealedDocumentWriter(document).type());
    }

    private static JavaFile file(ClassName name, TypeSpec type) {
        return JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
