package io.mizzle.processor.declaration;

import com.squareup.javapoet.TypeName;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.model.ValueModel;

/**
 * A record component as it was written.
 *
 * @param name its name
 * @param type as declared, {@code Optional} included, without its own {@code @Nullable}
 * @param value what is stored, without the component's own {@code Optional} or {@code @Nullable}
 * @param nullable whether it says {@code @Nullable}
 * @param optional whether it is an {@code Optional}
 * @param annotations those of mizzle
 * @param place where it stands
 */
public record DeclaredComponent(
        String name,
        TypeName type,
        ValueModel value,
        boolean nullable,
        boolean optional,
        DeclaredAnnotations annotations,
        Place place) {
    /** Whether it has this annotation of mizzle. */
    public boolean has(String annotation) {
        return annotations.has(annotation);
    }

    /** Whether its value could be read; if not, that was reported. */
    public boolean isReadable() {
        return !(value instanceof ValueModel.UnreadableValue);
    }
}
