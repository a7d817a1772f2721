package io.mizzle.processor.building;

import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.diagnostic.Shown;
import io.mizzle.processor.model.BindingModel;
import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.FormatModel;
import io.mizzle.processor.model.HopModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PartModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ValueModel;
import io.mizzle.processor.template.GrammarException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Binds the steps of another entity's access paths to the components of one entity: by pairs, else by equal names. */
final class HopBinder {
    /** A name so common that, alone, it does not say that two keys mean the same. */
    private static final String COMMON_NAME = "id";

    private final EntityModel from;
    private final MemberResolver own;
    private final RelationPairs pairs;
    private final boolean one;
    private final Set<String> ownKey;
    private @Nullable RelationException mismatch;

    /**
     * A binder for one hop.
     *
     * @param from the entity that gives the values
     * @param own finds its components
     * @param pairs where names differ
     * @param one whether a whole key is wanted
     */
    HopBinder(EntityModel from, MemberResolver own, RelationPairs pairs, boolean one) {
        this.from = from;
        this.own = own;
        this.pairs = pairs;
        this.one = one;
        this.ownKey = from.primary().map(PathModel::members).orElse(List.of()).stream()
                .map(MemberModel::path)
                .collect(Collectors.toSet());
    }

    /** Binds a path as far as it goes. */
    HopAttempt bind(EntityModel target, PathModel path) throws RelationException {
        mismatch = null;
        List<BindingModel> bindings = new ArrayList<>();
        List<MemberModel> missing = new ArrayList<>();
        for (MemberModel step : path.partitionSteps()) {
            bind(step, target, path, true).ifPresentOrElse(bindings::add, () -> missing.add(step));
        }
        boolean bound = missing.isEmpty();
        for (MemberModel step : path.sortSteps()) {
            Optional<BindingModel> binding = bound ? bind(step, target, path, false) : Optional.empty();
            bound = binding.isPresent();
            binding.ifPresent(bindings::add);
        }
        missing.addAll(unboundBuckets(path, bindings));
        return new HopAttempt(new HopModel(from, target, path, bindings), missing, mismatch);
    }

    /** Time goes on, so that the buckets of a time that nobody knows cannot be counted. */
    private static List<MemberModel> unboundBuckets(PathModel path, List<BindingModel> bindings) {
        Set<String> bound =
                bindings.stream().map(binding -> binding.target().path()).collect(Collectors.toSet());
        return path.partition().stream()
                .flatMap(column -> column instanceof ColumnModel.Template template
                        ? template.placeholders().stream()
                        : Stream.<PartModel.Placeholder>empty())
                .filter(placeholder -> placeholder.format() instanceof FormatModel.Bucket)
                .map(PartModel.Placeholder::member)
                .filter(member -> !bound.contains(member.path()))
                .toList();
    }

    private Optional<BindingModel> bind(MemberModel step, EntityModel target, PathModel path, boolean partition)
            throws RelationException {
        Optional<String> paired = pairs.own(step.path());
        if (paired.isPresent()) {
            return Optional.of(paired(step, target, paired.get()));
        }
        if (pairs.uses(step.path()) || !partition && !one && !ownKey.contains(step.path())) {
            return Optional.empty();
        }
        Optional<MemberModel> same = find(step.path()).filter(member -> meansTheSame(step, member, target, path));
        if (same.isPresent() && !sameType(step, same.get())) {
            if (mismatch == null) {
                mismatch = mismatch(step, target, same.get());
            }
            return Optional.empty();
        }
        return same.map(member -> new BindingModel(step, member, false));
    }

    private BindingModel paired(MemberModel step, EntityModel target, String name) throws RelationException {
        MemberModel member = resolve(name, pairs.text(step.path()));
        if (sameType(step, member)) {
            return new BindingModel(step, member, false);
        }
        // an element that may be null leads nowhere
        ValueModel declared = Defaults.literalType(member.value());
        ValueModel element = declared instanceof ValueModel.NullableValue nullable ? nullable.value() : declared;
        if (Defaults.isCollection(member.value()) && step.value().type().equals(element.type())) {
            return new BindingModel(step, member, true);
        }
        throw mismatch(step, target, member);
    }

    private RelationException mismatch(MemberModel step, EntityModel target, MemberModel member) {
        return new RelationException(
                Problem.RELATION_TYPE,
                pairs.own(step.path()).isPresent() ? RelationPairs.MEMBER : "name",
                member.path(),
                from.names().simpleName(),
                Shown.type(member.value().type()),
                step.path(),
                target.names().simpleName(),
                Shown.type(step.value().type()));
    }

    private static boolean sameType(MemberModel step, MemberModel member) {
        return step.value().type().equals(member.value().type());
    }

    /** Two ids that were generated apart are never equal, and an {@code id} of another partition is another id. */
    private boolean meansTheSame(MemberModel step, MemberModel member, EntityModel target, PathModel path) {
        boolean generated = step.component().is(ComponentRole.GENERATED_ID)
                && member.component().is(ComponentRole.GENERATED_ID);
        boolean apart = generated && !from.names().equals(target.names());
        return !apart && !step.path().equals(COMMON_NAME) || KeyShapes.sharePartition(from, target, path);
    }

    private Optional<MemberModel> find(String path) {
        try {
            return Optional.of(own.resolve(path, path));
        } catch (GrammarException none) {
            return Optional.empty();
        }
    }

    private MemberModel resolve(String path, String text) throws RelationException {
        try {
            return own.resolve(path, text);
        } catch (GrammarException e) {
            throw new RelationException(e.problem(), RelationPairs.MEMBER, e.arguments());
        }
    }
}
