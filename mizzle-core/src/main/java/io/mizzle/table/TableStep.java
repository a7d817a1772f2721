package io.mizzle.table;

import io.mizzle.schema.Index;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** One change of one table: exactly one request that writes, and the wait until DynamoDB has carried it out. */
public sealed interface TableStep {

    /** The physical name of the table. */
    String table();

    /** What carrying it out destroys, and so has to be allowed by name; empty for all steps that destroy nothing. */
    default Optional<Allowance> destroys() {
        return Optional.empty();
    }

    /**
     * The same step on a table of another name.
     *
     * @param physicalName the name
     */
    TableStep named(String physicalName);

    /** The request it sends. */
    default DynamoDbRequest request() {
        return StepRequests.of(this);
    }

    /** The request as a line for people: what a dry run prints. */
    default String text() {
        return RequestText.of(request());
    }

    /**
     * A new table with its indexes and all settings but the time to live and point-in-time recovery, which DynamoDB takes afterwards.
     *
     * @param description what to create
     */
    record CreateTable(TableDescription description) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new CreateTable(description.named(physicalName));
        }

        @Override
        public String table() {
            return description.name();
        }
    }

    /**
     * A table and every item in it go.
     *
     * @param table the physical name
     */
    record DeleteTable(String table) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new DeleteTable(physicalName);
        }

        @Override
        public Optional<Allowance> destroys() {
            return Optional.of(Allowance.dropTable(table));
        }
    }

    /**
     * A new global secondary index, filled by DynamoDB from the items that have its key attributes.
     *
     * @param table the physical name
     * @param index what to create
     * @param capacity for a provisioned table, or a limit of an on-demand one; null for none of its own
     */
    record CreateIndex(String table, Index index, @Nullable Capacity capacity) implements TableStep {
        /**
         * The same with capacity where the table is provisioned, which is DynamoDB's condition for an index of it.
         *
         * @param live the table as it is
         */
        public CreateIndex on(TableDescription live) {
            boolean lacking = capacity == null && live.settings().capacity() instanceof Capacity.Provisioned;
            return lacking ? new CreateIndex(table, index, live.settings().capacity()) : this;
        }

        @Override
        public TableStep named(String physicalName) {
            return new CreateIndex(physicalName, index, capacity);
        }
    }

    /**
     * A global secondary index goes; the items stay.
     *
     * @param table the physical name
     * @param index its name
     */
    record DeleteIndex(String table, String index) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new DeleteIndex(physicalName, index);
        }

        @Override
        public Optional<Allowance> destroys() {
            return Optional.of(Allowance.dropIndex(table, index));
        }
    }

    /**
     * Requests are paid for otherwise.
     *
     * @param table the physical name
     * @param before what the table had
     * @param capacity what the table gets; null where it stays
     * @param indexes what indexes get; those not named stay
     */
    record SetCapacity(
            String table,
            @Nullable Capacity before,
            @Nullable Capacity capacity,
            Map<String, Capacity> indexes) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetCapacity(physicalName, before, capacity, indexes);
        }

        /** Sorts the indexes, so that the request is always the same. */
        public SetCapacity {
            indexes = Collections.unmodifiableMap(new TreeMap<>(indexes));
        }
    }

    /**
     * Items expire, or no longer. DynamoDB takes one change of this an hour.
     *
     * @param table the physical name
     * @param attribute the attribute they expire by
     * @param on whether they do
     */
    record SetTimeToLive(String table, String attribute, boolean on) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetTimeToLive(physicalName, attribute, on);
        }
    }

    /**
     * The stream begins or ends. Another view is an end and a beginning, with a new stream ARN for those who read it.
     *
     * @param table the physical name
     * @param view what it shows
     */
    record SetStream(String table, StreamView view) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetStream(physicalName, view);
        }
    }

    /**
     * Storage is paid for otherwise. DynamoDB takes two changes of this in 30 days.
     *
     * @param table the physical name
     * @param storageClass the new one
     */
    record SetStorageClass(String table, StorageClass storageClass) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetStorageClass(physicalName, storageClass);
        }
    }

    /**
     * The table can no longer be deleted, or can be.
     *
     * @param table the physical name
     * @param on whether it is protected
     */
    record SetDeletionProtection(String table, boolean on) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetDeletionProtection(physicalName, on);
        }
    }

    /**
     * The table can be restored to any second of the last 35 days, or no longer.
     *
     * @param table the physical name
     * @param on whether it can
     */
    record SetPointInTimeRecovery(String table, boolean on) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetPointInTimeRecovery(physicalName, on);
        }
    }

    /**
     * Tags are added or get another value.
     *
     * @param table the physical name
     * @param arn the table's Amazon resource name
     * @param tags to add
     */
    record AddTags(String table, String arn, Map<String, String> tags) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new AddTags(physicalName, arn, tags);
        }

        /** Sorts the tags, so that the request is always the same. */
        public AddTags {
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        }
    }

    /**
     * Tags go.
     *
     * @param table the physical name
     * @param arn the table's Amazon resource name
     * @param tags names of those to remove
     */
    record RemoveTags(String table, String arn, SortedSet<String> tags) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new RemoveTags(physicalName, arn, tags);
        }

        /** Copies the names. */
        public RemoveTags {
            tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        }
    }

    /**
     * The table is encrypted with another key.
     *
     * @param table the physical name
     * @param encryption with whose
     */
    record SetEncryption(String table, Encryption encryption) implements TableStep {
        @Override
        public TableStep named(String physicalName) {
            return new SetEncryption(physicalName, encryption);
        }
    }
}
