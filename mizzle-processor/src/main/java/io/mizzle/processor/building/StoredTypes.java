package io.mizzle.processor.building;

import io.mizzle.processor.model.KeyAttributeType;
import io.mizzle.processor.model.StoredType;
import io.mizzle.processor.model.ValueModel;
import java.util.Optional;

/** The DynamoDB type of values that are one scalar. */
public final class StoredTypes {
    private StoredTypes() {}

    /** The type a value is stored as; empty for collections, documents, and where a converter decides. */
    public static Optional<StoredType> of(ValueModel value) {
        if (value instanceof ValueModel.ScalarValue scalar) {
            return Optional.of(scalar.stored());
        }
        return value instanceof ValueModel.EnumValue constant ? Optional.of(constant.stored()) : Optional.empty();
    }

    /** The type of a key attribute that has the value; empty if it cannot be one. */
    public static Optional<KeyAttributeType> ofKey(ValueModel value) {
        return of(value).filter(type -> type != StoredType.BOOL).map(type -> KeyAttributeType.valueOf(type.name()));
    }
}
