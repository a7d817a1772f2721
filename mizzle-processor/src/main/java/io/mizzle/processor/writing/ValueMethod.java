package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.NULLABLE;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.RelationModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code value}: what is stored of an entity by position, in the order of {@code define}. */
final class ValueMethod {

    private final ClassName record;
    private final Accessors accessors;
    private final EntityModel entity;
    private final List<RelationModel> relations;
    private final String parameter;
    private final String position;

    /**
     * For one entity.
     *
     * @param entity the entity
     * @param relations those of the entity
     * @param defaults its default values
     */
    ValueMethod(EntityModel entity, List<RelationModel> relations, Defaults defaults) {
        this.entity = entity;
        this.relations = relations;
        this.record = entity.names().type();
        FreeNames names = new FreeNames();
        this.parameter = names.newName(Text.decapitalized(record.simpleName()));
        this.position = names.newName("position");
        this.accessors = new Accessors(defaults, parameter);
    }

    Member method() {
        List<Code> values = new ArrayList<>();
        for (Leaf leaf : Leaf.of(entity.components())) {
            values.add(accessors.value(leaf.chain()));
        }
        for (MemberModel member : Members.ofDocuments(entity, relations)) {
            values.add(accessors.value(member.components()));
        }
        return MethodBuilder.of("value")
                .overrides()
                .addModifiers(Modifier.PROTECTED)
                .returns(TypeName.OBJECT.annotated(
                        AnnotationSpec.builder(NULLABLE).build()))
                .addParameter(record, parameter)
                .addParameter(TypeName.INT, position)
                .addCode(body(values))
                .build();
    }

    private Code body(List<Code> values) {
        if (values.size() < 2) {
            return Code.of("return $L;\n", values.isEmpty() ? "null" : values.get(0));
        }
        Code.Builder code = Code.builder().add("return switch ($L) {\n$>", position);
        for (int at = 0; at < values.size() - 1; at++) {
            code.add("$L$L;\n", "case " + at + " -> ", values.get(at));
        }
        return code.add("default -> $L;\n$<};\n", values.get(values.size() - 1)).build();
    }
}
