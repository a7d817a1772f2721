package io.mizzle.internal.write;

import io.mizzle.codec.Codecs;
import io.mizzle.expression.Access;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Literal;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes by stored name, for what no component names: physical keys, the type, the entity's version. */
final class PhysicalAttributes {

    private PhysicalAttributes() {}

    /** Any top-level attribute; hidden where it holds something sensitive. */
    static <E> Attribute<E, AttributeValue, Access.Fixed> named(EntityDefinition<E> entity, String name) {
        return new Attribute<>(new AttributeSpec<>(
                AttributePath.of(entity.name(), name), Codecs.ATTRIBUTE_VALUE, sensitive(entity, name)));
    }

    /** The table's partition key: it exists exactly if the item does. */
    static <E> Attribute<E, AttributeValue, Access.Fixed> partition(EntityDefinition<E> entity) {
        return named(entity, entity.primary().partition().get(0).name());
    }

    /** A stored value as a statement carries it. */
    static Literal literal(Attribute<?, ?, ?> attribute, AttributeValue value) {
        return new Literal(value, value, Attribute.specOf(attribute).sensitive());
    }

    private static boolean sensitive(EntityDefinition<?> entity, String stored) {
        String name = entity.renames().getOrDefault(stored, stored);
        for (Component<?, ?> component : entity.components()) {
            if (hidden(component.attribute()) && component.storedName().equals(name)) {
                return true;
            }
        }
        for (AccessPath<?> path : entity.paths()) {
            for (KeyColumn<?> column : path.columns()) {
                if (column.name().equals(name) && hidden(column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hidden(KeyColumn<?> column) {
        for (KeyMember<?> member : column.members()) {
            if (hidden(member.attribute())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(Attribute<?, ?, ?> attribute) {
        return Attribute.specOf(attribute).sensitive();
    }
}
