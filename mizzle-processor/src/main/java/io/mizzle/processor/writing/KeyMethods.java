package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.PATH_STATE;
import static io.mizzle.processor.writing.CoreTypes.PRIMARY_KEY;
import static io.mizzle.processor.writing.CoreTypes.UNIQUE_KEY;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.UniqueModel;
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

    MethodSpec key() {
        List<ParameterSpec> parameters = Members.parameters(primary.members());
        CodeBlock.Builder arguments = CodeBlock.builder().add("this, $S", primary.method());
        parameters.forEach(parameter -> arguments.add(", $L", parameter.name));
        return MethodSpec.methodBuilder("key")
                .addJavadoc("The key of one item: $L.\n", PathText.of(primary))
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(PRIMARY_KEY, record))
                .addParameters(parameters)
                .addStatement("return new $T<>($T.of($L))", PRIMARY_KEY, PATH_STATE, arguments.build())
                .build();
    }

    static MethodSpec unique(ClassName record, UniqueModel unique) {
        List<ParameterSpec> parameters = Members.parameters(unique.guard().members());
        CodeBlock.Builder arguments = CodeBlock.builder().add("this, $S", unique.component());
        parameters.forEach(parameter -> arguments.add(", $L", parameter.name));
        return MethodSpec.methodBuilder(unique.method())
                .addJavadoc("The one item with a value of unique {@link #$L}", unique.component())
                .addJavadoc(parameters.size() > 1 ? ", within its scope.\n" : ".\n")
                .addJavadoc("\n@throws IllegalArgumentException if a value is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(UNIQUE_KEY, record))
                .addParameters(parameters)
                .addStatement("return new $T<>($L)", UNIQUE_KEY, arguments.build())
                .build();
    }

    MethodSpec keyOf() {
        String entity = Members.variable(record);
        List<CodeBlock> values = primary.members().stream()
                .map(member -> Accessors.plain(entity, member.components()))
                .toList();
        return MethodSpec.methodBuilder("keyOf")
                .addJavadoc("The key of an entity's item.\n")
                .addJavadoc("\n@throws IllegalArgumentException if a component of the key is null")
                .addModifiers(Modifier.PUBLIC)
                .returns(Text.generic(PRIMARY_KEY, record))
                .addParameter(record, entity)
                .addStatement("return key($L)", Text.arguments(values))
                .build();
    }
}
