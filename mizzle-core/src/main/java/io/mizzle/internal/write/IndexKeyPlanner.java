package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.IndexMembersUnknownException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.expression.Literal;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps the keys of indexes right while members of theirs change: an index has an entry exactly if all members have values and its
 * {@code when} holds. What cannot be known is refused, so that no entry goes stale.
 *
 * @param <E> the entity
 */
final class IndexKeyPlanner<E> {

    private final EntityDefinition<E> entity;
    private final Knowledge<E> knowledge;
    private final boolean mayCreate;
    private final Set<String> tableKey;
    private final List<UpdateAction<E>> actions = new ArrayList<>();

    /**
     * For one update.
     *
     * @param entity what is updated
     * @param knowledge of the item after the update
     * @param mayCreate whether the item may be missing and is created then
     */
    IndexKeyPlanner(EntityDefinition<E> entity, Knowledge<E> knowledge, boolean mayCreate) {
        this.entity = entity;
        this.knowledge = knowledge;
        this.mayCreate = mayCreate;
        this.tableKey = entity.keyNames();
    }

    /**
     * What has to change of the index keys.
     *
     * @throws IndexMembersUnknownException if a key changes and cannot be computed
     * @throws InvalidItemException if DynamoDB would compute the value of a member
     */
    List<UpdateAction<E>> actions() {
        for (int path = 1; path < entity.paths().size(); path++) {
            plan(entity.paths().get(path));
        }
        return actions;
    }

    /** The attributes that only index keys are stored in. */
    static Set<String> derivedNames(EntityDefinition<?> entity) {
        return names(entity);
    }

    private static <E> Set<String> names(EntityDefinition<E> entity) {
        Set<String> tableKey = entity.keyNames();
        return entity.paths().stream()
                .flatMap(path -> path.columns().stream())
                .filter(column -> derived(column, tableKey))
                .map(KeyColumn::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void plan(AccessPath<E> path) {
        List<KeyColumn<E>> derived = path.columns().stream()
                .filter(column -> derived(column, tableKey))
                .toList();
        boolean decided = WhenState.touched(path.when(), knowledge);
        boolean touched = decided || path.members().stream().anyMatch(this::touched);
        if (derived.isEmpty() || !touched && !mayCreate) {
            return;
        }
        WhenState<E> when = new WhenState<>(path.when(), knowledge);
        if (when.fails() || path.members().stream().anyMatch(member -> find(member) instanceof Finding.Absent)) {
            derived.forEach(this::remove);
        } else if (!touched) {
            create(path, derived, when);
        } else if (mayCreate || decided || path.members().stream().anyMatch(this::mayAppear)) {
            appear(path, derived, when);
        } else {
            follow(path, derived, when);
        }
    }

    /** Nothing of the entry changes unless the item is created: then what is not known is absent, and there is no entry. */
    private void create(AccessPath<E> path, List<KeyColumn<E>> derived, WhenState<E> when) {
        boolean known =
                unknown(path.members()).findAny().isEmpty() && when.undecided().isEmpty();
        if (known && derived.stream().noneMatch(column -> computed(path, column).isPresent())) {
            derived.forEach(this::set);
        }
    }

    /** The entry may be new: every part of its key has to be written. */
    private void appear(AccessPath<E> path, List<KeyColumn<E>> derived, WhenState<E> when) {
        List<String> unknown = Stream.concat(unknown(path.members()), names(when.undecided()))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw unknown(path, unknown);
        }
        derived.forEach(column -> refuseComputed(path, column));
        derived.forEach(this::set);
    }

    /** The entry was there before if it is there afterwards: only what changes has to be written. */
    private void follow(AccessPath<E> path, List<KeyColumn<E>> derived, WhenState<E> when) {
        if (!when.undecided().isEmpty()) {
            throw unknown(path, names(when.undecided()).toList());
        }
        for (KeyColumn<E> column : derived) {
            List<String> unknown = unknown(column.members()).toList();
            if (unknown.isEmpty()) {
                refuseComputed(path, column);
                set(column);
            } else if (column.members().stream().anyMatch(this::touched)) {
                throw unknown(path, unknown);
            }
        }
    }

    private boolean mayAppear(KeyMember<E> member) {
        return touched(member) && !alwaysThere(member);
    }

    /** A component's own attribute, and the table's key, need no care. */
    private static boolean derived(KeyColumn<?> column, Set<String> tableKey) {
        return !tableKey.contains(column.name()) && !(column instanceof KeyColumn.Native<?> own && isOwn(own));
    }

    private static boolean isOwn(KeyColumn.Native<?> column) {
        AttributePath path = Attribute.specOf(column.member().attribute()).path();
        return path.topLevel() && path.root().equals(column.name());
    }

    private boolean alwaysThere(KeyMember<E> member) {
        return inPrimaryKey(member)
                || entity.components().stream()
                        .anyMatch(component -> component.is(Role.REQUIRED) && member.isAt(component.attribute()));
    }

    private boolean inPrimaryKey(KeyMember<E> member) {
        return entity.primary().members().stream().anyMatch(part -> part.isAt(member.attribute()));
    }

    private void refuseComputed(AccessPath<E> path, KeyColumn<E> column) {
        computed(path, column).ifPresent(member -> {
            throw new InvalidItemException(
                    member.name(),
                    "the key of index \"" + path.index() + "\" (" + path.name()
                            + ") is made of it, and DynamoDB would compute its value, which is not known before",
                    "Read the item, set() the new value, and name the old one in given()");
        });
    }

    /** A member that DynamoDB computes, so that the key cannot be. */
    private Optional<KeyMember<E>> computed(AccessPath<E> path, KeyColumn<E> column) {
        return column.members().stream()
                .filter(member ->
                        find(member) instanceof Finding.Computed computed && !writtenOnce(path, column, computed))
                .findFirst();
    }

    /** Set when the item is created and then never again, together with its member: such as a creation time. */
    private boolean writtenOnce(AccessPath<E> path, KeyColumn<E> column, Finding.Computed computed) {
        return computed.action() instanceof UpdateAction.SetIfAbsent<?>
                && path.when().isEmpty()
                && path.members().stream().allMatch(this::alwaysThere)
                && column.members().stream()
                        .allMatch(member -> find(member) instanceof Finding.Computed || inPrimaryKey(member));
    }

    private void set(KeyColumn<E> column) {
        Attribute<E, ?, ?> attribute = PhysicalAttributes.named(entity, column.name());
        Literal key = PhysicalAttributes.literal(attribute, KeyEncoder.column(column, this::value));
        boolean once = column.members().stream().anyMatch(member -> find(member) instanceof Finding.Computed);
        actions.add(
                once ? new UpdateAction.SetIfAbsent<>(attribute, key) : new UpdateAction.SetLiteral<>(attribute, key));
    }

    private void remove(KeyColumn<E> column) {
        actions.add(new UpdateAction.Remove<>(PhysicalAttributes.named(entity, column.name())));
    }

    private @Nullable Object value(KeyMember<E> member) {
        Finding finding = find(member);
        if (finding instanceof Finding.Known known) {
            return decoded(member.attribute(), known.value());
        }
        Finding.Computed computed = (Finding.Computed) finding;
        return decoded(
                member.attribute(),
                ((UpdateAction.SetIfAbsent<?>) computed.action()).value().encoded());
    }

    private static <V> V decoded(Attribute<?, V, ?> attribute, AttributeValue value) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        return AttributeValues.decode(
                spec.codec(), value, spec.path().entity(), spec.path().toString());
    }

    private Finding find(KeyMember<E> member) {
        return knowledge.find(member.attribute());
    }

    private boolean touched(KeyMember<E> member) {
        return knowledge.touches(member.attribute());
    }

    private Stream<String> unknown(List<KeyMember<E>> members) {
        return members.stream()
                .filter(member -> find(member) instanceof Finding.Unknown)
                .map(KeyMember::name);
    }

    private Stream<String> names(List<Attribute<E, ?, ?>> attributes) {
        return attributes.stream().map(Attribute::toString);
    }

    private IndexMembersUnknownException unknown(AccessPath<E> path, List<String> members) {
        return new IndexMembersUnknownException(new ErrorContext(null, entity.name(), null), path.index(), members);
    }
}
