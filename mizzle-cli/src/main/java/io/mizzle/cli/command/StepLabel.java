package io.mizzle.cli.command;

import io.mizzle.schema.KeyAttribute;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.AddTags;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import io.mizzle.table.TableStep.RemoveTags;
import io.mizzle.table.TableStep.SetCapacity;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetPointInTimeRecovery;
import io.mizzle.table.TableStep.SetStorageClass;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A step in the words of a progress line; the plan shows the request itself. */
final class StepLabel {

    private StepLabel() {}

    static String of(TableStep step) {
        String table = step.table();
        if (step instanceof CreateTable) {
            return "Create table " + table;
        } else if (step instanceof DeleteTable) {
            return "Delete table " + table;
        } else if (step instanceof CreateIndex create) {
            return "Create index " + table + "." + create.index().name();
        } else if (step instanceof DeleteIndex delete) {
            return "Delete index " + table + "." + delete.index();
        }
        return "Set " + setting(step) + " of " + table;
    }

    /** The same with the keys of what is created. */
    static String detailed(TableStep step) {
        if (step instanceof CreateTable create) {
            TableDescription table = create.description();
            String indexes = table.indexes().stream()
                    .map(index -> "; index " + index.name() + " by " + keys(index.partition(), index.sort()))
                    .collect(Collectors.joining());
            List<KeyAttribute> sort = table.sort() == null ? List.of() : List.of(table.sort());
            return of(step) + " by " + keys(List.of(table.partition()), sort) + indexes;
        } else if (step instanceof CreateIndex create) {
            return of(step) + " by "
                    + keys(create.index().partition(), create.index().sort());
        }
        return of(step);
    }

    private static String keys(List<KeyAttribute> partition, List<KeyAttribute> sort) {
        return Stream.concat(partition.stream(), sort.stream())
                .map(TableText::key)
                .collect(Collectors.joining(", "));
    }

    private static String setting(TableStep step) {
        if (step instanceof SetCapacity) {
            return "capacity";
        } else if (step instanceof SetTimeToLive) {
            return "time to live";
        } else if (step instanceof SetStream) {
            return "stream";
        } else if (step instanceof SetStorageClass) {
            return "table class";
        } else if (step instanceof SetDeletionProtection) {
            return "deletion protection";
        } else if (step instanceof SetPointInTimeRecovery) {
            return "point-in-time recovery";
        }
        return step instanceof AddTags || step instanceof RemoveTags ? "tags" : "encryption";
    }
}
