package io.mizzle.internal.plan;

import io.mizzle.codec.Codecs;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.MizzleException;
import io.mizzle.expression.Access;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Condition;
import io.mizzle.expression.NumberAttribute;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The versions of an entity's stored form: what an item has, and what it is as the newest one. An item is older, too, while it has
 * attributes under their former names. What lifts items sees them whole, so such entities are read whole, and conditions on them are
 * checked on what was lifted. Pure functions.
 */
public final class EntityVersions {

    private EntityVersions() {}

    /** Whether older items are lifted as they are read. */
    public static boolean lifts(EntityDefinition<?> entity) {
        return !entity.upcasts().isEmpty() || !entity.renames().isEmpty();
    }

    /**
     * Whether older items may store something else than the newest form under some of these names. Their key is the same.
     *
     * @param entity the entity
     * @param names of top-level attributes
     */
    public static boolean mayDiffer(EntityDefinition<?> entity, Set<String> names) {
        return entity.upcasts().isEmpty()
                ? entity.renames().values().stream().anyMatch(names::contains)
                : !entity.keyNames().containsAll(names);
    }

    /**
     * Whether an item is older than the entity.
     *
     * @param entity the entity
     * @param item the whole item
     */
    public static boolean outdated(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        boolean old = !entity.upcasts().isEmpty() && stored(entity, item) < entity.version();
        return old || hasFormerNames(entity, item);
    }

    private static boolean hasFormerNames(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        if (entity.renames().isEmpty()) {
            return false; // asked of every item
        }
        return entity.renames().keySet().stream().anyMatch(item::containsKey);
    }

    private static int stored(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        AttributeValue number = item.get(attribute(entity));
        return number == null || number.n() == null ? 1 : Integer.parseInt(number.n());
    }

    private static String attribute(EntityDefinition<?> entity) {
        return TableDefinition.of(entity.table()).versionAttribute();
    }

    /**
     * An item in the form of the newest version.
     *
     * @param entity the entity
     * @param item the whole item
     * @return the same, or a map of its own
     * @throws ItemFormatException if a newer program wrote it, or it cannot be lifted
     */
    public static Map<String, AttributeValue> lifted(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        // upcasts come first: they see what was stored
        return renamed(entity, entity.version() == 1 ? item : ofNewestVersion(entity, item));
    }

    /** Each value under its attribute's name. Where that is stored, too, it was written later. */
    private static Map<String, AttributeValue> renamed(EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        if (!hasFormerNames(entity, item)) {
            return item;
        }
        Map<String, AttributeValue> renamed = new HashMap<>(item);
        entity.renames().forEach((former, name) -> {
            AttributeValue value = renamed.remove(former);
            if (value != null) {
                renamed.putIfAbsent(name, value);
            }
        });
        return renamed;
    }

    private static Map<String, AttributeValue> ofNewestVersion(
            EntityDefinition<?> entity, Map<String, AttributeValue> item) {
        int from = stored(entity, item);
        if (from > entity.version()) {
            throw new ItemFormatException(
                    attribute(entity),
                    "version " + entity.version() + " at most, which this program knows",
                    "version " + from);
        }
        Map<String, AttributeValue> lifted = item;
        for (int version = from; version < entity.version(); version++) {
            UnaryOperator<Map<String, AttributeValue>> lift = entity.upcasts().get(version);
            lifted = lift == null ? lifted : lifted(entity, version, lift, lifted);
        }
        return lifted;
    }

    private static Map<String, AttributeValue> lifted(
            EntityDefinition<?> entity,
            int version,
            UnaryOperator<Map<String, AttributeValue>> lift,
            Map<String, AttributeValue> item) {
        @Nullable Map<String, AttributeValue> result;
        try {
            result = lift.apply(new HashMap<>(item));
        } catch (MizzleException known) {
            throw known;
        } catch (RuntimeException failure) {
            throw new ItemFormatException(
                    ErrorContext.NONE,
                    attribute(entity),
                    "an item of version " + version + " that @Upcast(from = " + version + ") can lift",
                    failure.toString(),
                    failure);
        }
        if (result == null) {
            throw new ItemFormatException(attribute(entity), "an item from @Upcast(from = " + version + ")", "null");
        }
        return result;
    }

    /**
     * The item is older than the entity: what DynamoDB is asked instead of conditions it cannot check yet.
     *
     * @param entity the entity
     */
    static <E> Condition<E> older(EntityDefinition<E> entity) {
        List<Condition<E>> ways = new ArrayList<>(formerNames(entity, true));
        if (!entity.upcasts().isEmpty()) {
            NumberAttribute<E, Integer, Access.Fixed> version = version(entity);
            ways.add(version.notExists().or(version.lt(entity.version())));
        }
        return Condition.anyOf(ways);
    }

    /**
     * The item is as new as the entity, for writes that change parts of it.
     *
     * @param entity the entity
     */
    public static <E> Condition<E> newest(EntityDefinition<E> entity) {
        List<Condition<E>> all = new ArrayList<>(formerNames(entity, false));
        if (!entity.upcasts().isEmpty()) {
            all.add(version(entity).eq(entity.version()));
        }
        return Condition.allOf(all);
    }

    /**
     * One condition for each former name of an attribute.
     *
     * @param entity the entity
     * @param stored that it is stored, or that it is not
     */
    static <E> List<Condition<E>> formerNames(EntityDefinition<E> entity, boolean stored) {
        List<Condition<E>> conditions = new ArrayList<>();
        for (String former : entity.renames().keySet()) {
            Attribute<E, AttributeValue, Access.Fixed> attribute =
                    new Attribute<>(AttributeSpec.of(entity.name(), former, Codecs.ATTRIBUTE_VALUE));
            conditions.add(stored ? attribute.exists() : attribute.notExists());
        }
        return conditions;
    }

    private static <E> NumberAttribute<E, Integer, Access.Fixed> version(EntityDefinition<E> entity) {
        return new NumberAttribute<>(AttributeSpec.of(entity.name(), attribute(entity), Codecs.INTEGER));
    }

    /**
     * What DynamoDB checks of conditions on an entity whose older items are lifted: older ones pass.
     *
     * @param entity the entity
     * @param conditions what is wanted
     */
    static <E> List<Condition<E>> filter(EntityDefinition<E> entity, List<Condition<E>> conditions) {
        return conditions.isEmpty() ? List.of() : List.of(older(entity).or(Condition.allOf(conditions)));
    }
}
