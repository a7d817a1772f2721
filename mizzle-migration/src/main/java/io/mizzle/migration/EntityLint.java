package io.mizzle.migration;

import static io.mizzle.migration.LintFinding.Kind.DATA_DEPENDENT;
import static io.mizzle.migration.LintFinding.Kind.INCOMPATIBLE;

import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether items that are stored can still be read as their entities now are. */
final class EntityLint {

    private final List<LintFinding> findings = new ArrayList<>();

    private EntityLint() {}

    static List<LintFinding> check(SchemaTable before, SchemaTable after) {
        EntityLint lint = new EntityLint();
        for (SchemaEntity was : before.entities()) {
            Optional<SchemaEntity> is = after.entity(was.typeName());
            if (is.isPresent()) {
                lint.entity(was, is.get());
            } else if (before.typeAttribute() != null) {
                lint.add(
                        INCOMPATIBLE,
                        was.simpleName(),
                        "no entity of table \"" + after.name() + "\" has type name or alias \"" + was.typeName()
                                + "\" any more, so its items cannot be read",
                        "Delete them first, or give the entity that takes over @Entity(aliases = \"" + was.typeName()
                                + "\")");
            }
        }
        return lint.findings;
    }

    private void entity(SchemaEntity was, SchemaEntity is) {
        for (SchemaAttribute attribute : is.attributes()) {
            String subject = is.simpleName() + "." + attribute.component();
            Optional<SchemaAttribute> former = was.attributes().stream()
                    .filter(each ->
                            each.name().equals(attribute.name()) || each.name().equals(attribute.renamedFrom()))
                    .findFirst();
            if (former.isPresent()) {
                attribute(subject, former.get(), attribute, is.version() > was.version());
            } else if (attribute.required() && is.version() == was.version()) {
                add(
                        DATA_DEPENDENT,
                        subject,
                        "items that are stored have no attribute \"" + attribute.name() + "\", which is required",
                        "Make it @Nullable, give it a @Default, or raise the entity's version with an @Upcast");
            }
        }
    }

    private void attribute(String subject, SchemaAttribute was, SchemaAttribute is, boolean upcast) {
        if (!was.stored().equals(is.stored()) && !upcast) {
            add(
                    INCOMPATIBLE,
                    subject,
                    "is stored as " + is.stored() + ", but items that are stored have " + was.stored(),
                    "Use another attribute, or raise the entity's version with an @Upcast");
        } else if (!was.required() && is.required() && !upcast) {
            add(
                    DATA_DEPENDENT,
                    subject,
                    "is required, but items that are stored may lack it",
                    "Fill it first, or give it a @Default");
        }
        List<String> gone = new ArrayList<>(was.constants());
        gone.removeAll(is.constants());
        if (!gone.isEmpty() && !is.constants().isEmpty()) {
            add(
                    DATA_DEPENDENT,
                    subject,
                    "constants " + gone + " are gone, and items that have them cannot be read",
                    "Change those items first");
        }
    }

    private void add(LintFinding.Kind kind, String subject, String text, String remedy) {
        findings.add(new LintFinding(kind, subject, text, remedy));
    }
}
