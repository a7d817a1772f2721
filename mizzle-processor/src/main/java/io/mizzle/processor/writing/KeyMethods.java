package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.PATH_STATE;
import static io.mizzle.processor.writing.CoreTypes.PRIMARY_KEY;
import static io.mizzle.processor.writing.CoreTypes.UNIQUE_KEY;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.UniqueModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import io.mizzle.processor.source.Parameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that name one item. */
final class KeyMethods {

    private final ClassName record;
    private final PathModel primary;

    KeyMethods(ClassName record, PathModel primary) {
        this.record = record;
        this.primary = primary;
    }

    Member key() {
        List<Parameter> parameters = Members.parameters(primary.members());
        Code.Builder arguments = Code.builder().add("this, $S", primary.method());
        for (Parameter parameter : parameters) {
            arguments.add(", $L", parameter.name());
        }
        return MethodBuilder.of("key")
                .addJavadoc("The key of one item: $L.\n", PathText.of(primary))
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(PRIMARY_KEY, record))
                .addParameters(parameters)
                .addStatement("return new $T<>($T.of($L))", PRIMARY_KEY, PATH_STATE, arguments.build())
                .build();
    }

    static Member unique(ClassName record, UniqueModel unique) {
        List<Parameter> parameters = Members.parameters(unique.guard().members());
        Code.Builder arguments = Code.builder().add("this, $S", unique.component());
        for (Parameter parameter : parameters) {
            arguments.add(", $L", parameter.name());
        }
        return MethodBuilder.of(unique.method())
                .addJavadoc("The one item with a value of unique {@link #$L}", unique.component())
                .addJavadoc(parameters.size() > 1 ? ", within its scope.\n" : ".\n")
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(UNIQUE_KEY, record))
                .addParameters(parameters)
                .addStatement("return new $T<>($L)", UNIQUE_KEY, arguments.build())
                .build();
    }

    Member keyOf() {
        String entity = Members.variable(record);
        List<Code> values = new ArrayList<>();
        for (MemberModel member : primary.members()) {
            values.add(Accessors.plain(entity, member.components()));
        }
        return MethodBuilder.of("keyOf")
                .addJavadoc("The key of an entity's item.\n")
                .addJavadoc("\n@throws IllegalArgumentException if a component of the key is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(PRIMARY_KEY, record))
                .addParameter(record, entity)
                .addStatement("return key($L)", Text.arguments(values))
                .build();
    }
}
