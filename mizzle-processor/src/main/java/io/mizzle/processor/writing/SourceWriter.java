package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.DocumentModel;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.model.SealedDocumentModel;
import io.mizzle.processor.model.TableModel;
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
     */
    public static JavaFile table(TableModel table) {
        return file(table.names().metamodel(), new TableWriter(table).type());
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
