package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeVariableName;
import com.squareup.javapoet.WildcardTypeName;
import io.mizzle.processor.model.Names;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes {@code fold}: one function for each entity, so that none is forgotten where Java has no exhaustive switch. */
final class Fold {

    private Fold() {}

    static Member method(Names items, List<Names> members) {
        FreeNames types = new FreeNames();
        members.forEach(member -> types.newName(member.simpleName()));
        TypeVariableName result = TypeVariableName.get(types.newName("R"));
        FreeNames names = new FreeNames();
        String item = names.newName("item");
        String each = names.newName("each");
        MethodBuilder method = MethodBuilder.of("fold")
                .addJavadoc("Applies the function of the item's own entity.\n")
                .addJavadoc("\n@throws IllegalArgumentException if the item is null")
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(items.type(), item);
        for (Names member : members) {
            String function = names.newName(Text.decapitalized(member.simpleName()));
            method.addParameter(
                    ParameterizedTypeName.get(
                            ClassName.get(Function.class),
                            WildcardTypeName.supertypeOf(member.type()),
                            WildcardTypeName.subtypeOf(result)),
                    function);
            method.beginBlock("if ($L instanceof $T $L)", item, member.type(), each)
                    .addStatement("return $L.apply($L)", function, each)
                    .endBlock();
        }
        return method.addStatement(
                        "throw new $T($S + $L)",
                        IllegalArgumentException.class,
                        items.simpleName() + " has no such item: ",
                        item)
                .build();
    }
}
