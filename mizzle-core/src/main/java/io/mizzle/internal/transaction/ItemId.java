package io.mizzle.internal.transaction;

import io.mizzle.internal.plan.KeyIdentity;

/**
 * One item: what DynamoDB allows only once per transaction.
 *
 * @param table the physical table's name
 * @param key as DynamoDB tells keys apart
 */
record ItemId(String table, KeyIdentity key) {}
