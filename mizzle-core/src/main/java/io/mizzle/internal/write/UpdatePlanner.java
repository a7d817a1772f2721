package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.wire.ItemRules;
import io.mizzle.internal.wire.KeyAttribute;
import io.mizzle.internal.write.UpdateSpec.Flag;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Plans an update: what the statement says, what mizzle keeps (times, version), and the index keys that follow from both.
 *
 * @param <E> the entity
 */
final class UpdatePlanner<E> {

    private static final String AGAIN =
            " If it changed meanwhile, the update starts again from the newer item, five times at most.";

    private static final String RECOMPUTED =
            "The item is read first; index keys follow from what is read, which joins the condition." + AGAIN;

    private static final String ACCOMPANIED =
            "The item is read first. Each unique value that changes deletes one guard and puts another in the same transaction, and"
                    + " parents that count the item or sum an attribute of it are updated there." + AGAIN;

    private final Planning<E> planning;
    private final UpdateSpec<E> spec;
    private final EntityDefinition<E> entity;
    private final UpdateTarget<E> target;
    private final UpdateStamps<E> stamps;

    UpdatePlanner(Planning<E> planning, UpdateSpec<E> spec) {
        this.planning = planning;
        this.spec = spec;
        this.entity = planning.entity();
        boolean followed = spec.has(Flag.UPSERT)
                || entity.paths().size() > 1
                || Guards.needed(entity)
                || new Tallies<>(planning).needed();
        this.target = UpdateTarget.of(planning, spec.target(), followed);
        this.stamps = new UpdateStamps<>(entity, planning.engine().clock().instant());
    }

    /** The physical key. */
    Map<String, AttributeValue> key() {
        return target.key();
    }

    /** Whether the two entities of {@code changes} are the same, and nothing else is to be done. */
    boolean nothingDiffers() {
        return spec.target() instanceof UpdateSpec.Target.Between<E>
                && target.differences().isEmpty()
                && spec.actions().isEmpty()
                && spec.conditions().isEmpty();
    }

    /** An update that sends nothing. */
    PreparedWrite<E> nothing() {
        E after = ((UpdateSpec.Target.Between<E>) spec.target()).after();
        return new PreparedWrite<>(
                planning.plan(target.key(), new Change.Update<>(List.of()), List.of(), Expectation.NOTHING),
                List.of(),
                List.of("The entities do not differ, so nothing is sent."),
                Conversations.done(after),
                null,
                new Ending.Known<>(after));
    }

    /** Whether the item is read first, because others are written with it and what they need of it is not known. */
    boolean readsFirst() {
        if (!new Companions<>(planning, target.key()).needed()) {
            return false;
        }
        Knowledge<E> knowledge = knowledge(said(), List.of(), target.before());
        return guards(knowledge).readFirst() || tallies(knowledge, null).readFirst();
    }

    private UpdateGuards<E> guards(Knowledge<E> knowledge) {
        return new UpdateGuards<>(planning, target.key(), knowledge);
    }

    private UpdateTallies<E> tallies(Knowledge<E> knowledge, @Nullable Map<String, AttributeValue> read) {
        Boolean unknown = null;
        Boolean missing = read == null ? unknown : (Boolean) read.isEmpty();
        return new UpdateTallies<>(planning, knowledge, spec.has(Flag.UPSERT) ? missing : Boolean.FALSE);
    }

    /** An update that reads the item first. */
    PreparedWrite<E> reading() {
        RecomputeConversation<E> conversation = new RecomputeConversation<>(planning, spec, this);
        List<UpdateAction<E>> actions = said();
        Knowledge<E> knowledge = knowledge(actions, List.of(), null);
        boolean accompanied =
                guards(knowledge).touched() || tallies(knowledge, null).touched();
        actions.addAll(stamps.updated(target.version()));
        WritePlan<E> plan =
                planning.plan(target.key(), new Change.Update<>(actions), conditions(List.of()), expectation());
        Ending<E> ending = new Ending.Stored<>(planning::read);
        return accompanied
                ? PreparedWrite.reading(plan, ACCOMPANIED, conversation, ending)
                : new PreparedWrite<>(
                        plan, List.of(conversation.read()), List.of(RECOMPUTED), conversation, conversation, ending);
    }

    private Knowledge<E> knowledge(
            List<UpdateAction<E>> actions, List<UpdateAction<E>> created, @Nullable Map<String, AttributeValue> image) {
        return new Knowledge<>(actions, created, known(), target.members(), image);
    }

    /**
     * The plan.
     *
     * @param read the item as it was just read, or null where it was not
     * @throws IllegalStateException if there is nothing to do, or an upsert lacks required components
     * @throws io.mizzle.exception.IndexMembersUnknownException if an index key changes and cannot be computed
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store a value
     */
    UpdatePlan<E> plan(@Nullable Map<String, AttributeValue> read) {
        List<UpdateAction<E>> actions = said();
        List<UpdateAction<E>> created = created(actions);
        actions.addAll(stamps.updated(target.version()));
        Knowledge<E> knowledge = knowledge(actions, created, read != null ? read : target.before());
        List<UpdateAction<E>> indexKeys = new IndexKeyPlanner<>(entity, knowledge, spec.has(Flag.UPSERT)).actions();
        actions.addAll(created);
        actions.addAll(indexKeys);
        actions.addAll(WriteIds.actions(planning));
        List<Companion> companions = companions(knowledge, read);
        checkRules(actions);
        // beside a known version, too: an item that is deleted and inserted anew begins at 1 again
        List<Condition<E>> used = knowledge.used();
        WritePlan<E> plan = planning.plan(target.key(), new Change.Update<>(actions), conditions(used), expectation());
        return new UpdatePlan<>(companions.isEmpty() ? plan : plan.with(companions), used);
    }

    private List<Companion> companions(Knowledge<E> knowledge, @Nullable Map<String, AttributeValue> read) {
        if (!new Companions<>(planning, target.key()).needed()) {
            return List.of();
        }
        List<Companion> companions = new ArrayList<>(guards(knowledge).changes());
        companions.addAll(tallies(knowledge, read).changes());
        return companions;
    }

    private List<UpdateAction<E>> said() {
        List<UpdateAction<E>> actions = new ArrayList<>();
        for (UpdateAction<E> difference : target.differences()) {
            // a document around a part of the key may be set: both entities have the same key
            ActionRules.checkApart(entity, spec.actions(), difference);
            actions.add(difference);
        }
        for (UpdateAction<E> action : spec.actions()) {
            actions.add(EmptyValues.removed(entity, action));
        }
        if (spec.has(Flag.DELETE)) {
            actions.addAll(stamps.deleted());
        } else if (spec.has(Flag.RESTORE)) {
            actions.addAll(stamps.restored());
        }
        if (actions.isEmpty()) {
            throw new IllegalStateException("update of " + entity.name()
                    + " has nothing to do. Say set(), add(), append(), delete() or remove() before executing it.");
        }
        return actions;
    }

    private List<UpdateAction<E>> created(List<UpdateAction<E>> said) {
        List<UpdateAction<E>> created = new ArrayList<>();
        if (spec.has(Flag.UPSERT)) {
            Creation<E> creation = new Creation<>(entity, target);
            creation.requireWhole(said);
            created.addAll(creation.actions());
            created.addAll(stamps.created());
        }
        return created;
    }

    private List<Condition<E>> conditions(List<Condition<E>> used) {
        List<Condition<E>> conditions = new ArrayList<>();
        if (!spec.has(Flag.UPSERT)) {
            conditions.add(PhysicalAttributes.partition(entity).exists());
        }
        if (EntityVersions.lifts(entity)) {
            Condition<E> newest = EntityVersions.newest(entity);
            boolean creates = spec.has(Flag.UPSERT);
            conditions.add(
                    creates ? newest.or(PhysicalAttributes.partition(entity).notExists()) : newest);
        }
        if (target.version() != null) {
            planning.versionIs(target.version()).ifPresent(conditions::add);
        }
        conditions.addAll(known());
        conditions.addAll(used);
        return conditions;
    }

    /** What the statement demands of the stored item, not being deleted included. */
    private List<Condition<E>> known() {
        if (!entity.has(Role.SOFT_DELETE)) {
            return spec.conditions();
        }
        List<Condition<E>> conditions = new ArrayList<>();
        if (!seesDeleted()) {
            planning.undeleted().ifPresent(conditions::add);
        }
        conditions.addAll(spec.conditions());
        return conditions;
    }

    private boolean seesDeleted() {
        return spec.has(Flag.INCLUDE_DELETED) || spec.has(Flag.RESTORE);
    }

    private Expectation expectation() {
        boolean any = spec.has(Flag.UPSERT) || spec.has(Flag.DELETE);
        Expectation expectation = (any ? Expectation.NOTHING : Expectation.AN_ITEM).ofVersion(target.version());
        return seesDeleted() ? expectation : expectation.ofUndeleted();
    }

    private void checkRules(List<UpdateAction<E>> actions) {
        List<KeyAttribute> keys = planning.keys().indexes();
        for (UpdateAction<E> action : actions) {
            Literal value = action.literal();
            if (value != null) {
                AttributePath path = Attribute.specOf(action.attribute()).path();
                boolean part = action instanceof UpdateAction.Add<E>
                        || action instanceof UpdateAction.Append<E>
                        || action instanceof UpdateAction.DeleteElements<E>;
                ItemRules.checkAssigned(path.toString(), path.steps().size(), value.encoded(), part ? List.of() : keys);
            }
        }
    }
}
