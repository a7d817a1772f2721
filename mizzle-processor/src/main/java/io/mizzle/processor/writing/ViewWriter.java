package io.mizzle.processor.writing;

import static io.mizzle.processor.writing.CoreTypes.VIEW_DEFINITION;
import static io.mizzle.processor.writing.CoreTypes.VIEW_PART;
import static io.mizzle.processor.writing.CoreTypes.VIEW_SCHEMA;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.mizzle.processor.model.ContentModel;
import io.mizzle.processor.model.ViewModel;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the class of a view: what it starts from, what is read along, and how the record is made of both. */
final class ViewWriter {

    private final ViewModel view;
    private final ClassName record;
    private final ClassName entity;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final String values;

    ViewWriter(ViewModel view) {
        this.view = view;
        this.record = view.names().type();
        this.entity = view.entity().names().type();
        FreeNames names = new FreeNames();
        view.components().forEach(component -> variables.put(component, names.newName(component)));
        this.values = names.newName("parts");
    }

    Member type() {
        return Schemas.begin(view.names(), Text.generic(VIEW_SCHEMA, entity, record))
                .addJavadoc("{@link $T} and what is related to it, read as {@link $T}.", entity, record)
                .add(define())
                .build();
    }

    private Member define() {
        MethodBuilder method = Schemas.beginDefine(Text.generic(VIEW_DEFINITION, entity, record));
        for (ViewModel.Part part : view.parts()) {
            method.addStatement("$T $L =$W$L", partType(part), variable(part.name()), part(part));
        }
        List<Code> parts = view.parts().stream()
                .map(part -> Code.of("$L", variable(part.name())))
                .toList();
        return method.addStatement(
                        "return $T.of($S,$W$T.class,$W$L,$W$T::$L,$W$T.of($L),\n($L, $L) ->$Wnew $T($L))",
                        VIEW_DEFINITION,
                        record.simpleName(),
                        record,
                        Schemas.constant(view.content().names()),
                        record,
                        view.root(),
                        List.class,
                        Text.arguments(parts),
                        variable(view.root()),
                        values,
                        record,
                        Text.arguments(arguments()))
                .build();
    }

    private List<Code> arguments() {
        Map<String, ViewModel.Part> parts = new LinkedHashMap<>();
        view.parts().forEach(part -> parts.put(part.name(), part));
        List<Code> arguments = new ArrayList<>();
        for (String component : view.components()) {
            ViewModel.Part part = parts.get(component);
            String variable = variable(component);
            if (part == null) {
                arguments.add(Code.of("$L", variable));
            } else {
                String unwrapped = part.shape() == ViewModel.Shape.NULLABLE ? ".orElse(null)" : "";
                arguments.add(Code.of("$L.get($L)$L", values, variable, unwrapped));
            }
        }
        return arguments;
    }

    private TypeName partType(ViewModel.Part part) {
        Class<?> holder = part.shape() == ViewModel.Shape.LIST ? List.class : Optional.class;
        TypeName held = ParameterizedTypeName.get(
                ClassName.get(holder), part.content().names().type());
        return Text.generic(VIEW_PART, entity, record, held);
    }

    /** {@code ViewPart.list("orders", QCustomer.CUSTOMER.orders, QOrder.ORDER, CustomerPage::orders)}. */
    private Code part(ViewModel.Part part) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("$S", part.name()));
        arguments.add(Code.of("$L.$L", Schemas.constant(view.entity().names()), part.name()));
        boolean anyEntity =
                part.content() instanceof ContentModel.Whole && part.relation().isPolymorphic();
        if (!anyEntity) {
            arguments.add(Schemas.constant(part.content().names()));
        }
        arguments.add(getter(part));
        String shape = part.shape() == ViewModel.Shape.LIST ? "list" : "optional";
        return Code.of("$T.$L($L)", VIEW_PART, shape, Text.arguments(arguments));
    }

    private Code getter(ViewModel.Part part) {
        if (part.shape() != ViewModel.Shape.NULLABLE) {
            return Code.of("$T::$L", record, part.name());
        }
        FreeNames names = new FreeNames();
        variables.values().forEach(names::newName);
        String page = names.newName(Text.decapitalized(record.simpleName()));
        return Code.of("$1L -> $2T.ofNullable($1L.$3L())", page, Optional.class, part.name());
    }

    private String variable(String component) {
        return variables.getOrDefault(component, component);
    }
}
