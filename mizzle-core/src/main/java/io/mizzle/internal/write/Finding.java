package io.mizzle.internal.write;

import io.mizzle.expression.UpdateAction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is known, before an update is sent, of the value an attribute will have after it. */
sealed interface Finding {

    /** It will be this. */
    record Known(AttributeValue value) implements Finding {}

    /** It will not be there. */
    record Absent() implements Finding {}

    /** It will be there, with a value DynamoDB computes. */
    record Computed(UpdateAction<?> action) implements Finding {}

    /** It stays as it is, whatever that is. */
    record Unknown() implements Finding {}
}
