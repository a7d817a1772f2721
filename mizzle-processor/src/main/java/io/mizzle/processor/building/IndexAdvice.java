package io.mizzle.processor.building;

import io.mizzle.processor.model.ColumnModel;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EntityModel;
import io.mizzle.processor.model.IndexModel;
import io.mizzle.processor.model.MemberModel;
import io.mizzle.processor.model.PathModel;
import io.mizzle.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of the index key that would lead from one entity to another. */
final class IndexAdvice {
    private final EntityModel from;
    private final EntityModel target;
    private final RelationPairs pairs;

    IndexAdvice(EntityModel from, EntityModel target, RelationPairs pairs) {
        this.from = from;
        this.target = target;
        this.pairs = pairs;
    }

    /** What to add, and where. */
    String text() {
        List<String> partition = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (MemberModel own : from.primary().map(PathModel::members).orElse(List.of())) {
            String known = componentFor(own).orElse("");
            String name = known.isEmpty() ? nameFor(own) : known;
            partition.add(name);
            if (known.isEmpty()) {
                added.add(name);
            }
        }
        String component = added.isEmpty()
                ? ""
                : "component " + added.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "))
                        + " and ";
        return target.ownTable() ? nativeAdvice(partition, added) : "Add " + component + templateAdvice(partition);
    }

    private String nativeAdvice(List<String> partition, List<String> added) {
        String index = "by" + from.names().simpleName();
        String components = partition.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
        String marked = "@IndexPartitionKey(\"" + index + "\") on component " + components;
        return (added.isEmpty() ? "Write " : "Add and mark with ") + marked + " of \""
                + target.names().simpleName() + "\"" + byAdvice(partition) + ".";
    }

    private String templateAdvice(List<String> partition) {
        String holes = partition.stream().map(each -> "{" + each + "}").collect(Collectors.joining("#"));
        Optional<IndexModel> free = freeIndex();
        String index = free.map(IndexModel::name)
                .orElse("gsi" + (target.table().indexes().size() + 1));
        boolean sorted = free.isEmpty() || !free.get().sort().isEmpty();
        String text = "@IndexKey(index = \"" + index + "\", name = \"by"
                + from.names().simpleName() + "\", partition = \""
                + from.names().simpleName().toUpperCase(Locale.ROOT) + "#" + holes + "\""
                + (sorted ? ", sort = \"" + sortTemplate() + "\"" : "") + ")";
        String table = free.isPresent()
                ? ""
                : ", and @GlobalIndex(name = \"" + index + "\", partitionKey = \"" + index + "pk\", sortKey = \""
                        + index + "sk\") to \"" + target.table().names().simpleName() + "\"";
        return text + " to \"" + target.names().simpleName() + "\"" + table + byAdvice(partition) + ".";
    }

    /** The pairs that the index needs besides, where names differ. */
    private String byAdvice(List<String> partition) {
        List<MemberModel> own = from.primary().map(PathModel::members).orElse(List.of());
        List<String> by = new ArrayList<>();
        for (int i = 0; i < partition.size(); i++) {
            if (!partition.get(i).equals(own.get(i).path())
                    && pairs.own(partition.get(i)).isEmpty()) {
                by.add('"' + partition.get(i) + "=" + own.get(i).path() + '"');
            }
        }
        return by.isEmpty()
                ? ""
                : ", and by = " + (by.size() == 1 ? by.get(0) : "{" + String.join(", ", by) + "}") + " to the relation";
    }

    private Optional<IndexModel> freeIndex() {
        Set<String> used = target.paths().stream().map(PathModel::index).collect(Collectors.toSet());
        return target.table().indexes().stream()
                .filter(index -> !index.local() && !index.ofComponents() && !used.contains(index.name()))
                .findFirst();
    }

    private String sortTemplate() {
        Optional<ColumnModel.Template> sort = target.primary().stream()
                .flatMap(path -> path.sort().stream())
                .filter(ColumnModel.Template.class::isInstance)
                .map(ColumnModel.Template.class::cast)
                .filter(template -> !template.members().isEmpty())
                .findFirst();
        return sort.map(ColumnModel.Template::text)
                .orElseGet(() -> target.names().simpleName().toUpperCase(Locale.ROOT));
    }

    /** The target's component that holds a value of this entity's key. */
    private Optional<String> componentFor(MemberModel own) {
        Optional<String> paired = pairs.targets().stream()
                .filter(each -> pairs.own(each).filter(own.path()::equals).isPresent())
                .findFirst();
        return paired.or(() -> fitting(own.path(), own)).or(() -> fitting(nameFor(own), own));
    }

    private Optional<String> fitting(String name, MemberModel own) {
        boolean common = name.equals("id");
        ValueModel value = own.value();
        return RelationAdvice.component(target, name)
                .filter(each -> !common && !each.is(ComponentRole.GENERATED_ID))
                .filter(each -> each.value().type().equals(value.type()))
                .map(ComponentModel::name);
    }

    /** {@code customerId} for the {@code id} of a customer. */
    private String nameFor(MemberModel own) {
        String step = own.step();
        String entity = from.names().simpleName();
        boolean taken = RelationAdvice.component(target, step).isPresent();
        return !taken && !step.equals("id")
                ? step
                : Character.toLowerCase(entity.charAt(0))
                        + entity.substring(1)
                        + Character.toUpperCase(step.charAt(0))
                        + step.substring(1);
    }
}
