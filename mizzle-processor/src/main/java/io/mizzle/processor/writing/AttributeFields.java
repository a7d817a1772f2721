package io.mizzle.processor.writing;

import com.squareup.javapoet.ClassName;
import io.mizzle.processor.model.Access;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.Presence;
import io.mizzle.processor.source.ClassBuilder;
import io.mizzle.processor.source.Code;
import io.mizzle.processor.source.FieldBuilder;
import io.mizzle.processor.source.Member;
import io.mizzle.processor.source.MethodBuilder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The public attributes of a generated class: a field per component, and a class per flattened document. */
final class AttributeFields {

    private final ClassName owner;
    private final AttributeCode attributes;
    private final BiFunction<ComponentModel, Boolean, Code> made;
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
            BiFunction<ComponentModel, Boolean, Code> made,
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
    void addTo(ClassBuilder type, Iterable<ComponentModel> components) {
        addTo(type, components, List.of(), type);
    }

    private void addTo(
            ClassBuilder type, Iterable<ComponentModel> components, List<ComponentModel> above, ClassBuilder outer) {
        for (ComponentModel component : components) {
            if (component.isFlattened()) {
                addFlattened(type, component, above, outer);
            } else {
                type.add(attribute(component, above));
            }
        }
    }

    private Member attribute(ComponentModel component, List<ComponentModel> above) {
        boolean sensitive = component.sensitive() || above.stream().anyMatch(ComponentModel::sensitive);
        return FieldBuilder.of(
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
            ClassBuilder type, ComponentModel component, List<ComponentModel> above, ClassBuilder outer) {
        String name = nestedNames.newName(Text.capitalized(Leaf.joined(above, component)) + "Attributes");
        List<ComponentModel> below =
                Stream.concat(above.stream(), Stream.of(component)).toList();
        ClassBuilder nested = ClassBuilder.of(owner.nestedClass(name))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The components of {@code $L}, each an attribute of its own.", component.name())
                .add(MethodBuilder.constructor(owner.nestedClass(name))
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        addTo(nested, component.flattened(), below, outer);
        outer.add(nested.build());
        type.add(FieldBuilder.of(owner.nestedClass(name), component.name(), Modifier.PUBLIC, Modifier.FINAL)
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
