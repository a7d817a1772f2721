package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What all plans of one select share: which conditions become filters, and what is read of each item.
 *
 * @param <E> the entity
 */
final class PlanParts<E> {

    private static final String NO_KEY = "no key can satisfy the conditions";

    private final ReadSpec<E> spec;
    private final EntityDefinition<E> entity;
    private final Conjuncts<E> conjuncts;
    private final List<Condition<E>> standing;
    private final Needs<E> needs;

    PlanParts(ReadSpec<E> spec, Conjuncts<E> conjuncts, Instant now) {
        this.spec = spec;
        this.entity = spec.definition();
        this.conjuncts = conjuncts;
        this.standing = StandingConditions.of(entity, spec.options(), now);
        this.needs = new Needs<>(spec, all(Set.of()));
    }

    /**
     * Checks what a path needs beside values.
     *
     * @throws Lacking if the path cannot serve the statement whatever the conditions bind
     */
    void requireUsable(AccessPath<E> path) {
        if (spec.options().has(Flag.CONSISTENT) && path.kind() == AccessPath.Kind.GLOBAL) {
            throw new Lacking("is a global index, which cannot be read consistently");
        }
        if (spec.path() == null) {
            new Completeness<>(entity, conjuncts).require(path);
        }
        if (!spec.options().has(Flag.HYDRATE) && !needs.carriedBy(path)) {
            throw new Lacking(
                    "does not carry " + needs.missingFrom(path) + "; say hydrate() to read them from the table");
        }
    }

    /** Items whose physical keys are known. */
    ReadPlan.Lookup<E> known(List<Map<String, AttributeValue>> keys) {
        return new ReadPlan.Lookup<>(keys, all(Set.of()), needs.projection(entity.primary(), all(Set.of())));
    }

    ReadPlan<E> lookup(List<Map<String, AttributeValue>> keys, Set<Condition<E>> consumed) {
        return keys.isEmpty()
                ? new ReadPlan.Nothing<>(NO_KEY)
                : new ReadPlan.Lookup<>(keys, all(consumed), needs.projection(entity.primary(), all(consumed)));
    }

    /** An index can be behind its table: items read from the table are checked again, by all conditions. */
    ReadPlan<E> query(AccessPath<E> path, PartitionPlan<E> partitions, SortPlan<E> sort) {
        if (sort.nothing() || partitions.count() == 0) {
            return new ReadPlan.Nothing<>(NO_KEY);
        }
        Set<Condition<E>> consumed = consumed(partitions, sort);
        boolean hydrate = !needs.carriedBy(path);
        List<Condition<E>> filter = new ArrayList<>();
        List<Condition<E>> residual = new ArrayList<>();
        for (Condition<E> condition : all(consumed)) {
            (needs.filterable(condition, path) ? filter : residual).add(condition);
        }
        if (EntityVersions.lifts(entity)) {
            filter.addAll(lifted(consumed, condition -> needs.filterable(condition, path)));
        }
        if (hydrate) {
            residual = all(Set.of());
        }
        Condition<E> type = typeFilter(path, partitions, sort);
        if (type != null && needs.filterable(type, path)) {
            filter.add(0, type);
        }
        return new ReadPlan.Query<>(
                path,
                partitions.groups(),
                sort.tests(),
                sort.dropped(),
                type != null,
                List.copyOf(filter),
                List.copyOf(residual),
                hydrate ? needs.keys(path) : needs.projection(path, residual),
                hydrate,
                needs.projection(entity.primary(), residual));
    }

    private static <E> Set<Condition<E>> consumed(PartitionPlan<E> partitions, SortPlan<E> sort) {
        if (partitions.consumed().isEmpty() && sort.consumed().isEmpty()) {
            return Set.of();
        }
        Set<Condition<E>> consumed = new HashSet<>(partitions.consumed());
        consumed.addAll(sort.consumed());
        return consumed;
    }

    ReadPlan<E> scan(@Nullable AccessPath<E> index) {
        AccessPath<E> path = index == null ? entity.primary() : index;
        boolean hydrate = !needs.carriedBy(path);
        List<Condition<E>> filter = new ArrayList<>();
        Optional<Condition<E>> type =
                StandingConditions.typeAttribute(entity).map(attribute -> StandingConditions.type(entity, attribute));
        Optional<Condition<E>> noGuard = index == null ? StandingConditions.noGuard(entity) : Optional.empty();
        Stream.of(type.stream(), noGuard.stream(), all(Set.of()).stream())
                .flatMap(each -> each)
                .filter(condition -> needs.carries(condition, path))
                .forEach(filter::add);
        filter.addAll(lifted(Set.of(), condition -> needs.carries(condition, path)));
        return new ReadPlan.Scan<>(
                index,
                spec.options().segments(),
                type.isPresent(),
                List.copyOf(filter),
                hydrate ? all(Set.of()) : List.of(),
                hydrate ? needs.keys(path) : needs.projection(path, List.of()),
                hydrate,
                needs.projection(entity.primary(), all(Set.of())));
    }

    private @Nullable Condition<E> typeFilter(AccessPath<E> path, PartitionPlan<E> partitions, SortPlan<E> sort) {
        String attribute = TableDefinition.of(entity.table()).typeAttribute();
        if (attribute == null) {
            return null;
        }
        List<List<ColumnTest>> flat = new ArrayList<>();
        partitions.groups().forEach(flat::addAll);
        return TypeProof.foreign(entity, path, flat, sort.condition())
                ? StandingConditions.type(entity, attribute)
                : null;
    }

    /** What DynamoDB checks here or the reader of items; the decoder checks those of entities whose older items are lifted. */
    private List<Condition<E>> all(Set<Condition<E>> consumed) {
        return EntityVersions.lifts(entity) ? List.of() : left(consumed);
    }

    private List<Condition<E>> lifted(Set<Condition<E>> consumed, Predicate<Condition<E>> checkable) {
        // where a former name is not carried, an older item cannot be told from others
        boolean told = EntityVersions.formerNames(entity, true).stream().allMatch(checkable);
        return told && EntityVersions.lifts(entity)
                ? EntityVersions.filter(
                        entity, left(consumed).stream().filter(checkable).toList())
                : List.of();
    }

    private List<Condition<E>> left(Set<Condition<E>> consumed) {
        if (conjuncts.all().isEmpty() && standing.isEmpty()) {
            return List.of();
        }
        List<Condition<E>> left = new ArrayList<>(conjuncts.all().size() + standing.size());
        for (Condition<E> condition : conjuncts.all()) {
            if (!consumed.contains(condition)) {
                left.add(condition);
            }
        }
        left.addAll(standing);
        return left;
    }
}
