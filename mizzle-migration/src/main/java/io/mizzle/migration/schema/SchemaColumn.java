package io.mizzle.migration.schema;

import io.mizzle.schema.KeyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * One physical key attribute and how an entity fills it: by a template or by a component's own value.
 *
 * @param attribute name and type
 * @param template such as {@code ORDER#{orderId}}, or null
 * @param component such as {@code orderId}, or null
 */
public record SchemaColumn(
        KeyAttribute attribute,
        @Nullable String template,
        @Nullable String component) {

    /** Whether the attribute is the component's own, so that it is stored once and never computed. */
    public boolean isOwn(SchemaEntity entity) {
        return component != null
                && entity.attribute(component)
                        .filter(each -> each.name().equals(attribute.name()))
                        .isPresent();
    }

    /** The template, or the component as a template would name it. */
    public String text() {
        return template == null ? "{" + component + "}" : template;
    }
}
