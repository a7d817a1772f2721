package io.mizzle.internal.plan;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.CollectionPlan.Member;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.key.KeyCondition;
import io.mizzle.key.KeyRanges;
import io.mizzle.key.KeyTemplate;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.CollectionMember;
import io.mizzle.schema.CollectionPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * From a query of an item collection to what is sent: one Query over the keys that all members share. A pure function.
 *
 * @param <I> what the members have in common
 */
public final class CollectionPlanner<I> {

    private final CollectionSpec<I> spec;
    private final boolean scanAllowed;
    private final Instant now;

    private CollectionPlanner(CollectionSpec<I> spec, boolean scanAllowed, Instant now) {
        this.spec = spec;
        this.scanAllowed = scanAllowed || spec.options().has(Flag.SCAN_ALLOWED);
        this.now = now;
    }

    /**
     * The plan.
     *
     * @param spec what is wanted
     * @param scanAllowed whether the configuration allows scans
     * @param now for what has expired
     * @throws MissingAccessPathException if no partition is named and no scan is allowed, or an index lacks attributes
     */
    public static <I> CollectionPlan<I> plan(CollectionSpec<I> spec, boolean scanAllowed, Instant now) {
        return new CollectionPlanner<>(spec, scanAllowed, now).plan();
    }

    private CollectionPlan<I> plan() {
        List<Member<? extends I>> members = new ArrayList<>();
        spec.members().forEach(member -> members.add(member(member)));
        CollectionPath<I> path = spec.path();
        if (path == null) {
            requireScan();
            return new CollectionPlan<>(scan(spec.members().get(0)), members);
        }
        PrimaryKey<? extends I> under = path.under();
        return new CollectionPlan<>(
                under == null ? partition(path, spec.collection().members().get(0)) : below(under), members);
    }

    private <E> Member<E> member(CollectionMember<E> member) {
        EntityDefinition<E> entity = EntityDefinition.of(member.entity());
        return new Member<>(member.entity(), StandingConditions.of(entity, spec.options(), now));
    }

    private void requireScan() {
        if (!scanAllowed || index() != null) {
            throw new MissingAccessPathException(
                    new ErrorContext("query", spec.collection().name(), null),
                    List.of(new UnusablePath(spec.collection().name(), "needs its partition, in where(…)")));
        }
    }

    private <E> ReadPlan<E> scan(CollectionMember<E> first) {
        return new ReadPlan.Scan<>(
                null, spec.options().segments(), spec.narrowed(), types(first), List.of(), projection(), false, null);
    }

    private <E> ReadPlan<E> partition(CollectionPath<I> path, CollectionMember<E> first) {
        AccessPath<E> access = first.accessPath();
        PathState<E> state =
                PathState.of(first.entity(), first.path(), path.partition().toArray());
        KeyTemplate sort = spec.collection().sort();
        KeyCondition range = sort == null ? null : within(sort, path.sort());
        return query(first, access, partitions(access, state), range == null ? null : test(access, range));
    }

    /** Everything that begins with a template's literal, or is at or below what its values name. */
    private static KeyCondition within(KeyTemplate sort, List<Object> values) {
        String text = sort.render(values.toArray());
        return text.endsWith("#") ? new KeyCondition.BeginsWith(text) : KeyRanges.subtree(sort, values.toArray());
    }

    private <E> ReadPlan<E> below(PrimaryKey<E> key) {
        PathState<E> state = TablePath.stateOf(key);
        CollectionMember<E> member = new CollectionMember<>(state.entity(), memberPath(state));
        AccessPath<E> access = member.accessPath();
        PathState<E> along = new PathState<>(state.entity(), member.path(), along(state, access), null);
        Bindings<E> bindings = new Bindings<>(access, Conjuncts.of(List.of()), along);
        return query(
                member, access, partitions(access, along), access.sort().isEmpty() ? null : below(access, bindings));
    }

    private <E> String memberPath(PathState<E> state) {
        for (CollectionMember<? extends I> member : spec.collection().members()) {
            if (member.entity().equals(state.entity())) {
                return member.path();
            }
        }
        throw new IllegalArgumentException(
                "under(…) got a key of " + state.entity() + ", which is no member of " + spec.collection() + ".");
    }

    /** The values of the steps of an access path, which is an index's where the collection is. */
    private <E> List<Object> along(PathState<E> key, AccessPath<E> access) {
        List<KeyMember<E>> known = key.accessPath().members();
        List<Object> values = new ArrayList<>();
        for (KeyMember<E> step : access.steps()) {
            int position = known.stream().map(KeyMember::name).toList().indexOf(step.name());
            if (position < 0) {
                throw new IllegalArgumentException("under(…): the key of " + key.entity() + " does not say \""
                        + step.name() + "\", which " + access + " is made of. Name the partition with in(…).");
            }
            values.add(key.values().get(position));
        }
        return values;
    }

    private static <E> @Nullable ColumnTest below(AccessPath<E> access, Bindings<E> bindings) {
        KeyColumn<E> column = access.sort().get(0);
        List<Object> values = new ArrayList<>();
        column.members().forEach(member -> values.add(Objects.requireNonNull(bindings.value(member))));
        return column instanceof KeyColumn.Text<E> text
                ? SortPlanner.test(column.name(), KeyRanges.subtree(text.template(), values.toArray()))
                : new ColumnTest.Equal(
                        column.name(), SortPlanner.encoded(column.members().get(0), values.get(0)));
    }

    private static <E> @Nullable ColumnTest test(AccessPath<E> access, KeyCondition range) {
        return SortPlanner.test(access.sort().get(0).name(), range);
    }

    private <E> PartitionPlan<E> partitions(AccessPath<E> access, PathState<E> state) {
        Bindings<E> bindings = new Bindings<>(access, Conjuncts.of(List.of()), state);
        return new PartitionPlanner<>(access, bindings, spec.options().maxFanOut()).plan();
    }

    private <E> ReadPlan<E> query(
            CollectionMember<E> member, AccessPath<E> access, PartitionPlan<E> partitions, @Nullable ColumnTest sort) {
        requireConsistency(access);
        boolean hydrate = hydrates(access);
        return new ReadPlan.Query<>(
                access,
                partitions.groups(),
                sort == null ? List.of() : List.of(sort),
                null,
                spec.narrowed(),
                hydrate ? List.of() : types(member),
                List.of(),
                hydrate ? keys() : projection(),
                hydrate,
                projection());
    }

    private void requireConsistency(AccessPath<?> access) {
        if (spec.options().has(Flag.CONSISTENT) && access.kind() == AccessPath.Kind.GLOBAL) {
            throw unusable(access, "is a global index, which cannot be read consistently");
        }
    }

    private boolean hydrates(AccessPath<?> access) {
        Set<String> missing = new TreeSet<>();
        spec.members().forEach(member -> missing.addAll(missing(member)));
        if (!missing.isEmpty() && !spec.options().has(Flag.HYDRATE)) {
            throw unusable(access, "does not carry " + missing + "; say hydrate() to read them from the table");
        }
        return !missing.isEmpty();
    }

    private <E> Set<String> missing(CollectionMember<E> member) {
        Needs<E> needs = needs(member);
        return needs.carriedBy(member.accessPath()) ? Set.of() : needs.missingFrom(member.accessPath());
    }

    private MissingAccessPathException unusable(AccessPath<?> access, String lacks) {
        return new MissingAccessPathException(
                new ErrorContext("query", spec.collection().name(), null),
                List.of(new UnusablePath(access.toString(), lacks)));
    }

    private @Nullable String index() {
        AccessPath<?> access = spec.collection().members().get(0).accessPath();
        return access.kind() == AccessPath.Kind.TABLE ? null : access.index();
    }

    private <E> List<Condition<E>> types(CollectionMember<E> member) {
        String attribute = spec.table().typeAttribute();
        if (!spec.narrowed() || attribute == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        spec.members().stream().map(CollectionPlanner::definition).forEach(entity -> {
            names.add(entity.typeName());
            names.addAll(entity.aliases());
        });
        return List.of(StandingConditions.types(EntityDefinition.of(member.entity()), attribute, names));
    }

    private static <E> EntityDefinition<E> definition(CollectionMember<E> member) {
        return EntityDefinition.of(member.entity());
    }

    /** What all members need together; null for all of each item. */
    private @Nullable Set<String> projection() {
        Set<String> names = new TreeSet<>(keys());
        for (CollectionMember<? extends I> member : spec.members()) {
            Set<String> own = projection(member);
            if (own == null) {
                return null;
            }
            names.addAll(own);
        }
        return names;
    }

    private <E> @Nullable Set<String> projection(CollectionMember<E> member) {
        return needs(member).projection(member.accessPath(), List.of());
    }

    private <E> Needs<E> needs(CollectionMember<E> member) {
        ReadSpec<E> entity = ReadSpec.of(member.entity());
        if (!spec.keysOnly()) {
            return new Needs<>(entity, List.of());
        }
        List<Condition<E>> standing = StandingConditions.of(entity.definition(), spec.options(), now);
        Set<String> names = new TreeSet<>(Mentions.in(standing));
        entity.definition().primary().members().stream()
                .map(each -> Attribute.specOf(each.attribute()).path().root())
                .forEach(names::add);
        return new Needs<>(entity.only(names), List.of());
    }

    private Set<String> keys() {
        return keys(spec.collection().members().get(0));
    }

    private static <E> Set<String> keys(CollectionMember<E> member) {
        return new Needs<>(ReadSpec.of(member.entity()), List.of()).keys(member.accessPath());
    }
}
