package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The id that each single write of an entity with a version stores, by which a write whose answer was lost is recognised: content
 * can be that of another writer. Transactions have tokens instead, and batches no conditions, so theirs store none.
 */
final class WriteIds {

    private WriteIds() {}

    /** The attribute and a new id, for an item that is put; nothing for an entity without version. */
    static void add(Planning<?> planning, Map<String, AttributeValue> item) {
        String name = attribute(planning.entity()).orElse(null);
        if (name != null) {
            item.put(name, fresh(planning));
        }
    }

    /** The same for an item that is updated. */
    static <E> List<UpdateAction<E>> actions(Planning<E> planning) {
        String name = attribute(planning.entity()).orElse(null);
        return name == null ? List.of() : List.of(action(planning.entity(), name, fresh(planning)));
    }

    private static <E> UpdateAction<E> action(EntityDefinition<E> entity, String name, AttributeValue id) {
        Attribute<E, ?, ?> attribute = PhysicalAttributes.named(entity, name);
        return new UpdateAction.SetLiteral<>(attribute, PhysicalAttributes.literal(attribute, id));
    }

    private static AttributeValue fresh(Planning<?> planning) {
        return AttributeValue.createS(planning.engine().ids().writeId());
    }

    /** The id a plan stores, null if it stores none. */
    static @Nullable AttributeValue of(WritePlan<?> plan) {
        String name = attribute(plan.entity()).orElse(null);
        if (name == null) {
            return null;
        }
        if (plan.change() instanceof Change.Put<?> put) {
            return put.item().get(name);
        }
        return plan.change() instanceof Change.Update<?> update ? set(update, name) : null;
    }

    private static @Nullable AttributeValue set(Change.Update<?> update, String name) {
        for (UpdateAction<?> action : update.actions()) {
            if (action instanceof UpdateAction.SetLiteral<?> set && isAt(action, name)) {
                return set.value().encoded();
            }
        }
        return null;
    }

    /** The id that is stored, null if there is none. */
    static @Nullable AttributeValue stored(WritePlan<?> plan, Map<String, AttributeValue> item) {
        return attribute(plan.entity()).map(item::get).orElse(null);
    }

    /** The change without the id, for transactions and batches. */
    static <E> Change<E> without(WritePlan<E> plan) {
        Change<E> change = plan.change();
        String name = attribute(plan.entity()).orElse(null);
        if (name == null) {
            return change;
        }
        if (change instanceof Change.Put<E> put) {
            WrittenItem written = put.item() instanceof WrittenItem bytes ? bytes.without(name) : null;
            if (written != null) {
                return new Change.Put<>(written);
            }
            Map<String, AttributeValue> item = new LinkedHashMap<>(put.item());
            item.remove(name);
            return new Change.Put<>(item);
        }
        if (change instanceof Change.Update<E> update) {
            return new Change.Update<>(update.actions().stream()
                    .filter(action -> !isAt(action, name))
                    .toList());
        }
        return change;
    }

    private static boolean isAt(UpdateAction<?> action, String name) {
        return Attribute.specOf(action.attribute()).path().toString().equals(name);
    }

    private static Optional<String> attribute(EntityDefinition<?> entity) {
        return entity.has(Role.VERSION)
                ? Optional.of(TableDefinition.of(entity.table()).writeIdAttribute())
                : Optional.empty();
    }
}
