package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.BackfillIndex;
import io.mizzle.migration.MigrationStep.BackfillUnique;
import io.mizzle.migration.MigrationStep.RenameAttribute;
import io.mizzle.migration.MigrationStep.RewriteKeys;
import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done to the items that a table has already: new names first, since keys are made of attributes. */
final class DataSteps {

    private final SchemaTable before;
    private final SchemaTable after;
    private final Renames renames;

    DataSteps(SchemaTable before, SchemaTable after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
    }

    List<MigrationStep> all() {
        List<MigrationStep> steps = new ArrayList<>(renames());
        List<String> moved = after.entities().stream()
                .filter(entity -> former(entity)
                        .filter(each -> !sameKey(formerKeys(entity, each).of(each.key()), entity.key()))
                        .isPresent())
                .map(SchemaEntity::typeName)
                .toList();
        if (!moved.isEmpty()) {
            steps.add(new RewriteKeys(after.name(), moved));
        }
        for (Index index : after.description().indexes()) {
            List<String> entities = withOtherKeys(index.name());
            if (!entities.isEmpty()) {
                steps.add(new BackfillIndex(after.name(), index.name(), entities));
            }
        }
        unique().forEach(steps::add);
        return steps;
    }

    List<MigrationStep> renames() {
        List<MigrationStep> steps = new ArrayList<>();
        for (SchemaEntity entity : after.entities()) {
            former(entity)
                    .ifPresent(was -> entity.attributes()
                            .forEach(attribute -> renames.formerAttribute(
                                            entity.simpleName(), attribute.name(), attribute.renamedFrom())
                                    .filter(from -> has(was, from) && !has(was, attribute.name()))
                                    .ifPresent(from -> steps.add(new RenameAttribute(
                                            after.name(), entity.typeName(), from, attribute.name())))));
        }
        return steps;
    }

    private static boolean has(SchemaEntity entity, String attribute) {
        return entity.attributes().stream().map(SchemaAttribute::name).anyMatch(attribute::equals);
    }

    /** Entities whose items may have been written with another entry of this index, or with none. */
    private List<String> withOtherKeys(String index) {
        return after.entities().stream()
                .filter(entity -> former(entity)
                        .filter(was -> hasOtherKey(was, entity, index))
                        .isPresent())
                .map(SchemaEntity::typeName)
                .toList();
    }

    private boolean hasOtherKey(SchemaEntity was, SchemaEntity entity, String index) {
        Optional<SchemaKey> before = was.indexKey(index);
        Optional<SchemaKey> now = entity.indexKey(index);
        if (!isWritten(before, was) && !isWritten(now, entity)) {
            return false;
        }
        return before.isEmpty() || now.isEmpty()
                ? before.isPresent() != now.isPresent()
                : !sameKey(formerKeys(entity, was).of(before.get()), now.get());
    }

    /** Whether items have attributes for this key alone. */
    private boolean isWritten(Optional<SchemaKey> key, SchemaEntity entity) {
        return key.stream()
                .flatMap(each -> each.columns().stream())
                .anyMatch(column -> !column.isOwn(entity) && !ofTable(column));
    }

    private FormerKeys formerKeys(SchemaEntity is, SchemaEntity was) {
        return new FormerKeys(was, is, renames);
    }

    private boolean ofTable(SchemaColumn column) {
        return after.description().key().contains(column.attribute());
    }

    private boolean sameKey(SchemaKey was, SchemaKey is) {
        boolean sameEncoding = before.encoding().equals(after.encoding())
                || is.columns().stream().noneMatch(column -> column.text().contains("{"));
        return sameEncoding
                && was.partition().equals(is.partition())
                && was.sort().equals(is.sort())
                && was.when().equals(is.when());
    }

    private List<MigrationStep> unique() {
        List<MigrationStep> steps = new ArrayList<>();
        for (SchemaEntity entity : after.entities()) {
            former(entity)
                    .ifPresent(was -> entity.unique().stream()
                            .filter(unique -> !was.unique().contains(unique))
                            .forEach(unique -> steps.add(
                                    new BackfillUnique(after.name(), entity.typeName(), unique.component()))));
        }
        return steps;
    }

    /** The same entity in the schema before: by its type name or an alias, so that a renamed record is still known. */
    private Optional<SchemaEntity> former(SchemaEntity entity) {
        Optional<SchemaEntity> same = before.entity(entity.typeName());
        return same.isPresent()
                ? same
                : entity.aliases().stream()
                        .flatMap(alias -> before.entity(alias).stream())
                        .findFirst();
    }
}
