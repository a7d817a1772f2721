package io.mizzle.internal.plan;

import io.mizzle.codec.Codecs;
import io.mizzle.expression.Access;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.ScalarAttribute;
import io.mizzle.expression.StringAttribute;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions mizzle adds to a read by itself: the entity's type, and that an item is neither expired nor deleted. */
public final class StandingConditions {

    private StandingConditions() {}

    /**
     * The item is of this entity.
     *
     * @param entity of a table that stores types
     * @param typeAttribute where
     */
    static <E> Condition<E> type(EntityDefinition<E> entity, String typeAttribute) {
        List<String> names = new ArrayList<>();
        names.add(entity.typeName());
        names.addAll(entity.aliases());
        return types(entity, typeAttribute, names);
    }

    /**
     * The item is of one of several types.
     *
     * @param entity of a table that stores types
     * @param typeAttribute where
     * @param names at least one
     */
    public static <E> Condition<E> types(EntityDefinition<E> entity, String typeAttribute, List<String> names) {
        return types(entity.name(), typeAttribute, names);
    }

    /**
     * The same for items of several entities.
     *
     * @param entity what they are called in messages
     * @param typeAttribute where
     * @param names at least one
     */
    public static <E> Condition<E> types(String entity, String typeAttribute, List<String> names) {
        ScalarAttribute<E, String, Access.Fixed> type =
                new ScalarAttribute<>(AttributeSpec.of(entity, typeAttribute, Codecs.STRING));
        return names.size() == 1 ? type.eq(names.get(0)) : type.in(names);
    }

    /**
     * What hides items that are stored.
     *
     * @param entity the entity
     * @param options what the statement includes
     * @param now the time of the statement
     */
    public static <E> List<Condition<E>> of(EntityDefinition<E> entity, ReadOptions options, Instant now) {
        if (!entity.has(Role.TIME_TO_LIVE) && !entity.has(Role.SOFT_DELETE)) {
            return List.of();
        }
        List<Condition<E>> conditions = new ArrayList<>();
        if (!options.has(Flag.INCLUDE_EXPIRED)) {
            alive(entity, now).ifPresent(conditions::add);
        }
        if (!options.has(Flag.INCLUDE_DELETED)) {
            entity.component(Role.SOFT_DELETE)
                    .ifPresent(component -> conditions.add(component.attribute().notExists()));
        }
        return conditions;
    }

    /**
     * The item's time to live is not over ("Using time to live (TTL) in DynamoDB": DynamoDB deletes some time later).
     *
     * @param entity the entity
     * @param now the time of the statement
     * @return empty where the entity has no time to live
     */
    private static <E> Optional<Condition<E>> alive(EntityDefinition<E> entity, Instant now) {
        return entity.component(Role.TIME_TO_LIVE).map(component -> alive(component.attribute(), now));
    }

    private static <E> Condition<E> alive(Attribute<E, ?, ?> expiry, Instant now) {
        AttributeValue seconds = AttributeValue.fromN(Long.toString(now.getEpochSecond()));
        Condition<E> later = new Predicate.Comparison<>(
                expiry, Predicate.Comparator.GT, new Literal(now.getEpochSecond(), seconds, false));
        return expiry.notExists().or(later);
    }

    /**
     * The item is no guard of a unique value, which a scan of a table without types would come across.
     *
     * @param entity the entity
     * @return empty where types tell guards from items, or there are none
     */
    static <E> Optional<Condition<E>> noGuard(EntityDefinition<E> entity) {
        if (entity.uniques().isEmpty() || typeAttribute(entity).isPresent()) {
            return Optional.empty();
        }
        String partition = TableDefinition.of(entity.table()).partition().name();
        StringAttribute<E, Access.Fixed> key =
                new StringAttribute<>(AttributeSpec.of(entity.name(), partition, Codecs.STRING));
        return Optional.of(key.beginsWith(GuardItem.PREFIX).not());
    }

    /** Where the table of an entity stores types, empty where it holds one entity. */
    static Optional<String> typeAttribute(EntityDefinition<?> entity) {
        return Optional.ofNullable(TableDefinition.of(entity.table()).typeAttribute());
    }
}
