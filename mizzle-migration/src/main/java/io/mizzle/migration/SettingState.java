package io.mizzle.migration;

import io.mizzle.table.Capacity;
import io.mizzle.table.TableSettings;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.AddTags;
import io.mizzle.table.TableStep.RemoveTags;
import io.mizzle.table.TableStep.SetCapacity;
import io.mizzle.table.TableStep.SetDeletionProtection;
import io.mizzle.table.TableStep.SetEncryption;
import io.mizzle.table.TableStep.SetPointInTimeRecovery;
import io.mizzle.table.TableStep.SetStorageClass;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/** Whether a setting has the value of a step already. Whatever else it has, the step can be taken. */
final class SettingState {

    private SettingState() {}

    static boolean after(TableStep step, TableSettings is) {
        if (step instanceof SetCapacity capacity) {
            return capacity(capacity, is);
        }
        if (step instanceof SetStorageClass storage) {
            return storage.storageClass() == is.storageClass();
        }
        if (step instanceof SetDeletionProtection protection) {
            return Objects.equals(is.deletionProtection(), protection.on());
        }
        if (step instanceof SetPointInTimeRecovery recovery) {
            return Objects.equals(is.pointInTimeRecovery(), recovery.on());
        }
        if (step instanceof SetEncryption encryption) {
            return encryption.encryption().equals(is.encryption());
        }
        Map<String, String> tags = is.tags() == null ? Map.of() : is.tags();
        if (step instanceof AddTags add) {
            return tags.entrySet().containsAll(add.tags().entrySet());
        }
        return step instanceof RemoveTags remove && Collections.disjoint(tags.keySet(), remove.tags());
    }

    private static boolean capacity(SetCapacity step, TableSettings is) {
        Capacity wanted = step.capacity();
        return (wanted == null || wanted.equals(is.capacity()))
                && is.indexCapacity().entrySet().containsAll(step.indexes().entrySet());
    }
}
