package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.PROJECTION_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.PROJECTION_SCHEMA;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.ProjectionModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import java.util.List;
import java.util.Set;

/** Writes the class of a projection: which attributes it reads, and how. */
final class ProjectionWriter {

    private final ProjectionModel projection;

    ProjectionWriter(ProjectionModel projection) {
        this.projection = projection;
    }

    Member type() {
        ClassName record = projection.names().type();
        ClassName entity = projection.entity().names().type();
        // of the same name as the record's own class may be
        String codecName = projection.names().metamodel().simpleName().equals("ItemCodec") ? "ItemCodec_" : "ItemCodec";
        RecordCodecClass codec = new RecordCodecClass(
                projection.names().metamodel().nestedClass(codecName), record, projection.components());
        List<Code> stored = Leaf.of(projection.components()).stream()
                .map(leaf -> Code.of("$S", leaf.component().storedName()))
                .toList();
        Code definition = Code.of(
                "new $T<>($S, $T.class, $L,\n$T.of($L),$Wnew $T())",
                PROJECTION_DEFINITION,
                record.simpleName(),
                record,
                Schemas.constant(projection.entity().names()),
                Set.class,
                Text.arguments(stored),
                codec.name());
        return Schemas.begin(projection.names(), Text.generic(PROJECTION_SCHEMA, entity, record))
                .addJavadoc("Some attributes of {@link $T}, read as {@link $T}.", entity, record)
                .add(Schemas.define(Text.generic(PROJECTION_DEFINITION, entity, record), definition))
                .add(codec.readingType())
                .build();
    }
}
