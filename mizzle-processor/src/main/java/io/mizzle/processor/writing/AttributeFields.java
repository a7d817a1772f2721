package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import io.mizzle.processor.model.Access;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The public attributes of a generated class: a field per component, and a class per flattened document. */
final class AttributeFields {

    private final ClassName owner;
    private final AttributeCode attributes;
    private final BiFunction<ComponentModel, Boolean, CodeBlock> made;
    private final FreeNames nestedNames;

    /**
     * For one generated class.
     *
     * @param owner the class
     * @param attributes types and expressions
     * @param made the expression that makes a component's attribute; true: it is sensitive
     * @param nestedNames names of nested classes
     */
    AttributeFields(
            ClassName owner,
            AttributeCode attributes,
            BiFunction<ComponentModel, Boolean, CodeBlock> made,
            FreeNames nestedNames) {
        this.owner = owner;
        this.attributes = attributes;
        this.made = made;
        this.nestedNames = nestedNames;
    }

    /**
     * Adds the fields of some components, and the classes of those that are flattened.
     *
     * @param type the class with the fields
     * @param components in declaration order
     */
    void addTo(TypeSpec.Builder type, Iterable<ComponentModel> components) {
        addTo(type, components, List.of(), type);
    }

    private void addTo(
            TypeSpec.Builder type,
            Iterable<ComponentModel> components,
            List<ComponentModel> above,
            TypeSpec.Builder outer) {
        for (ComponentModel component : components) {
            if (component.isFlattened()) {
                addFlattened(type, component, above, outer);
            } else {
                type.addField(attribute(component, above));
            }
        }
    }

    private FieldSpec attribute(ComponentModel component, List<ComponentModel> above) {
        boolean sensitive = component.sensitive() || above.stream().anyMatch(ComponentModel::sensitive);
        return FieldSpec.builder(
                        attributes.type(component.value(), component.access()),
                        component.name(),
                        Modifier.PUBLIC,
                        Modifier.FINAL)
                .addJavadoc("{@code $T $L}$L.", component.type(), component.name(), remark(component))
                .initializer(made.apply(component, sensitive))
                .build();
    }

    /** An inner class, not a static one: a document's components stand at the place of the document around them. */
    private void addFlattened(
            TypeSpec.Builder type, ComponentModel component, List<ComponentModel> above, TypeSpec.Builder outer) {
        String name = nestedNames.newName(Text.capitalized(Leaf.joined(above, component)) + "Attributes");
        List<ComponentModel> below =
                Stream.concat(above.stream(), Stream.of(component)).toList();
        TypeSpec.Builder nested = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The components of {@code $L}, each an attribute of its own.", component.name())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        addTo(nested, component.flattened(), below, outer);
        outer.addType(nested.build());
        type.addField(FieldSpec.builder(owner.nestedClass(name), component.name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("{@code $T $L}, flattened.", component.type(), component.name())
                .initializer("new $T()", owner.nestedClass(name))
                .build());
    }

    private static String remark(ComponentModel component) {
        String presence = component.presence() == Presence.REQUIRED || component.presence() == Presence.EMPTY
                ? ""
                : component.presence() == Presence.DEFAULTED ? ", has a default" : ", may be absent";
        String kept = component.access() == Access.FIXED ? ", cannot be set by an update" : "";
        return presence + kept;
    }
}
