package io.mizzle.table;

import org.jspecify.annotations.Nullable;

/**
 * With whose key a table is encrypted at rest ("DynamoDB encryption at rest").
 *
 * @param owner whose key it is
 * @param key the key's id, ARN or alias, for {@link Owner#CUSTOMER}; null otherwise
 */
public record Encryption(Owner owner, @Nullable String key) {

    /** Whose key it is. */
    public enum Owner {
        /** DynamoDB's own, without charge. */
        DYNAMODB,
        /** The account's {@code aws/dynamodb} key. */
        AWS,
        /** A key of the customer's. */
        CUSTOMER
    }

    /** DynamoDB's own key: what a table has unless it says otherwise. */
    public static final Encryption DEFAULT = new Encryption(Owner.DYNAMODB, null);

    /**
     * Checks that a key is named exactly where one is needed.
     *
     * @throws IllegalArgumentException if not
     */
    public Encryption {
        if ((owner == Owner.CUSTOMER) != (key != null)) {
            throw new IllegalArgumentException("Encryption with " + owner + " and key " + key
                    + ": name a key for CUSTOMER, and for CUSTOMER only.");
        }
    }

    /** As plans print it. */
    public String text() {
        return key == null ? owner.name() : key;
    }
}
