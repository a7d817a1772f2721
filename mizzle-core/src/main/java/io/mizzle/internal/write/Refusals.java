package io.mizzle.internal.write;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.OldItem;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.Component;
import io.mizzle.schema.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * What DynamoDB's refusal of a write means.
 *
 * @param <E> the entity
 * @param planning of the statement
 * @param plan what was sent
 */
record Refusals<E>(Planning<E> planning, WritePlan<E> plan) {

    /** The failure as the caller should see it; what has no meaning of its own stays as it is. */
    RuntimeException translate(RuntimeException failure) {
        if (failure instanceof ConditionalCheckFailedException refusal) {
            return condition(refusal);
        }
        if (failure instanceof MizzleException known) {
            return known.withContext(plan.context());
        }
        if (failure instanceof DynamoDbException refusal
                && plan.change() instanceof WritePlan.Change.Update<E> update) {
            return update(refusal, update.actions());
        }
        return failure;
    }

    private RuntimeException condition(ConditionalCheckFailedException refusal) {
        Expectation expected = plan.expectation();
        boolean deleted = expected.undeleted() && isDeleted(refusal.item());
        OldItem old = refusal.hasItem() && !refusal.item().isEmpty() && !deleted ? oldItem(refusal.item()) : null;
        if (expected.absent()) {
            return new DuplicateItemException(plan.context(), old, refusal);
        }
        if (old == null && (expected.present() || expected.version() == null)) {
            return deleted
                    ? ItemNotFoundException.softlyDeleted(plan.context(), refusal)
                    : new ItemNotFoundException(plan.context(), refusal);
        }
        Long stored = old == null ? null : version(old.attributes());
        Long version = expected.version();
        if (version != null && !version.equals(stored == null && old != null ? Long.valueOf(0) : stored)) {
            return new VersionConflictException(plan.context(), version, stored, old, refusal);
        }
        return old != null && EntityVersions.outdated(planning.entity(), old.attributes())
                ? ConditionFailedException.ofOlderItem(plan.context(), old, refusal)
                : new ConditionFailedException(plan.context(), old, refusal);
    }

    private boolean isDeleted(Map<String, AttributeValue> item) {
        return planning.entity()
                .component(Role.SOFT_DELETE)
                .map(Component::storedName)
                .filter(item::containsKey)
                .isPresent();
    }

    private OldItem oldItem(Map<String, AttributeValue> item) {
        try {
            return new OldItem(item, planning.read(item));
        } catch (RuntimeException undecodable) {
            return new OldItem(item, null);
        }
    }

    private @Nullable Long version(Map<String, AttributeValue> item) {
        AttributeValue stored = planning.entity()
                .component(Role.VERSION)
                .map(Component::storedName)
                .map(item::get)
                .orElse(null);
        return stored == null || stored.n() == null ? null : (Long) new BigDecimal(stored.n()).longValue();
    }

    private RuntimeException update(DynamoDbException refusal, List<UpdateAction<E>> actions) {
        String message = String.valueOf(refusal.getMessage());
        if (message.contains("document path") && message.contains("invalid for update")) {
            return noParent(refusal, actions);
        }
        if (message.contains("refers to an attribute that does not exist")) {
            return noOperand(refusal, actions);
        }
        return refusal;
    }

    private RuntimeException noParent(DynamoDbException refusal, List<UpdateAction<E>> actions) {
        List<AttributePath> nested = actions.stream()
                .map(action -> Attribute.specOf(action.attribute()).path())
                .filter(path -> !path.topLevel())
                .toList();
        String paths = nested.stream().map(AttributePath::toString).collect(Collectors.joining("\", \""));
        String parents = nested.stream()
                .map(path -> new AttributePath(
                                path.entity(),
                                path.steps().subList(0, path.steps().size() - 1))
                        .toString())
                .distinct()
                .collect(Collectors.joining("\" or \""));
        return new InvalidItemException(
                plan.context(),
                paths,
                "the item has no \"" + parents + "\" to change it in",
                "Set \"" + parents + "\" as a whole, or make sure with exists() that it is there",
                refusal);
    }

    private RuntimeException noOperand(DynamoDbException refusal, List<UpdateAction<E>> actions) {
        String computed = actions.stream()
                .filter(action -> action instanceof UpdateAction.SetValue<E>)
                .map(action -> action.attribute().toString())
                .collect(Collectors.joining("\", \""));
        return new InvalidItemException(
                plan.context(),
                computed,
                "it is computed from an attribute that the item does not have",
                "Use add(), which starts at zero, or make sure with exists() that the attribute is there",
                refusal);
    }
}
